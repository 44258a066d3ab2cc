import { keepVisibleLinks } from "#editor/article-link/printed-address.ts";
import { toStorable } from "#lib/storable-text.ts";
import { mediaStorage } from "#lib/storage/configured-media-storage.ts";
import { renditionKey } from "#lib/storage/rendition.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { newestFirst } from "../articles/article-queries.ts";
import { referenceSelection, toGenre } from "../articles/article-rows.ts";
import { listVisibleTargets } from "../articles/linked-articles-queries.ts";
import { portalDatabase } from "../portal-database.ts";
import type { FeedContent } from "../site/site.ts";
import type { Enclosure, FeedEntry } from "./feed-entry.ts";

/** Pieces in a feed. */
const FEED_SIZE = 50;
/** Width of the picture that a feed offers, in pixels: enough for a large screen, small enough for a telephone. */
const ENCLOSURE_WIDTH = 1200;

/** Whose pieces a feed tells: the whole portal's, or those of a section, about a keyword, by an author. */
export type FeedScope =
  | { readonly kind: "portal" }
  | { readonly kind: "section" | "keyword" | "author"; readonly slug: string };

const selection = {
  ...{ id: true, slug: true, kicker: true, headline: true, teaser: true, genre: true },
  ...{ firstPublishedAt: true, significantUpdateAt: true },
  section: { select: { name: true, slug: true } },
  picture: { select: { contentHash: true, widths: true } },
  ...referenceSelection,
} satisfies Prisma.PortalArticleSelect;

/** The newest pieces of the scope, with their whole text where the portal gives it away. */
export async function listForFeed(scope: FeedScope, content: FeedContent): Promise<readonly FeedEntry[]> {
  const rows = await portalDatabase().portalArticle.findMany({
    where: await within(scope),
    orderBy: newestFirst,
    take: FEED_SIZE,
    select: selection,
  });
  const ids = rows.map(({ id }) => id);
  const [bodies, enclosures] = await Promise.all([
    content === "full" ? readBodies(ids) : null,
    Promise.all(rows.map(({ picture }) => measurePicture(picture))),
  ]);
  return rows.map(({ picture: _picture, ...row }, index) => ({
    ...row,
    genre: toGenre(row.genre),
    authors: row.authors.map(({ person }) => person),
    keywords: row.keywords.map(({ keyword }) => keyword),
    enclosure: enclosures[index] ?? null,
    bodyHtml: bodies?.get(row.id) ?? null,
  }));
}

async function within(scope: FeedScope): Promise<Prisma.PortalArticleWhereInput> {
  switch (scope.kind) {
    case "portal":
      return {};
    case "section": {
      // By its number the newest are read from an index; by a join PostgreSQL sorts the whole section.
      const section = await portalDatabase().portalSection.findUnique({
        where: { slug: toStorable(scope.slug) },
        select: { id: true },
      });
      return { sectionId: section?.id ?? 0 };
    }
    case "keyword":
      return { keywords: { some: { keyword: { slug: toStorable(scope.slug) } } } };
    case "author":
      return { authors: { some: { person: { slug: toStorable(scope.slug) } } } };
  }
}

/** The texts by number; a link to a piece that readers cannot see is plain words, as on its own page. */
async function readBodies(ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const [rows, visible] = await Promise.all([
    portalDatabase().portalArticle.findMany({ where: { id: { in: [...ids] } }, select: { id: true, bodyHtml: true } }),
    listVisibleTargets(ids),
  ]);
  return new Map(rows.map(({ id, bodyHtml }) => [id, keepVisibleLinks(bodyHtml, (target) => visible.has(target))]));
}

/** A lost file leaves the piece without a picture: RSS wants the length of what it offers. */
async function measurePicture(picture: { contentHash: string; widths: number[] } | null): Promise<Enclosure | null> {
  const width = picture?.widths.find((candidate) => candidate >= ENCLOSURE_WIDTH) ?? picture?.widths.at(-1);
  if (picture === null || width === undefined) return null;
  const { contentHash } = picture;
  const length = await mediaStorage().size(renditionKey({ contentHash, width, format: "webp" }));
  return length === null ? null : { contentHash, width, type: "image/webp", length };
}
