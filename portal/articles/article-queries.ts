import { keepVisibleLinks } from "#editor/article-link/printed-address.ts";
import { frameHostOf } from "#editor/embed/recognise-embed.ts";
import { toStorable } from "#lib/storable-text.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { portalDatabase } from "../portal-database.ts";
import { findSeriesPlace } from "../series/find-series-place.ts";
import type { ArticleTeaser, PortalArticle } from "./article.ts";
import { pictureSelection, referenceSelection, teaserSelection, toPicture, toTeaser } from "./article-rows.ts";
import { findVisibleTargets, listFollowUps } from "./linked-articles-queries.ts";

/** Entries of one page of a list. */
export const PAGE_SIZE = 20;

/** Newest first: visible date, then the moment of first publication; the number breaks ties. */
export const newestFirst = [
  { displayDate: "desc" },
  { firstPublishedAt: "desc" },
  { id: "desc" },
] satisfies Prisma.PortalArticleOrderByWithRelationInput[];

/** A published piece, or null. */
export async function findArticle(id: number): Promise<PortalArticle | null> {
  const row = await portalDatabase().portalArticle.findUnique({
    where: { id },
    select: {
      ...teaserSelection,
      bodyHtml: true,
      bodyTypst: true,
      bodyText: true,
      links: true,
      frameHosts: true,
      firstPublishedAt: true,
      significantUpdateAt: true,
      printedAt: true,
      ...referenceSelection,
      picture: { select: pictureSelection },
      pictures: { select: { picture: { select: { contentHash: true, widths: true } } } },
    },
  });
  if (row === null) return null;
  const [linkedIds, followUps, series] = await Promise.all([
    findVisibleTargets(id),
    listFollowUps(id),
    findSeriesPlace(id),
  ]);
  const visible = new Set(linkedIds);
  return {
    ...toTeaser(row),
    ...{ linkedIds, followUps, series, corrections: row.corrections },
    picture: toPicture(row),
    bodyHtml: keepVisibleLinks(row.bodyHtml, (target) => visible.has(target)),
    bodyTypst: row.bodyTypst,
    bodyText: row.bodyText,
    textPictures: row.pictures.map(({ picture }) => picture),
    // Held against the list once more: whatever stands in the row, no other host gets into a policy.
    frameHosts: row.frameHosts.filter((host) => frameHostOf(`https://${host}/`) === host),
    links: row.links,
    firstPublishedAt: row.firstPublishedAt,
    significantUpdateAt: row.significantUpdateAt,
    printedAt: row.printedAt,
    authors: row.authors.map(({ person }) => person),
    keywords: row.keywords.map(({ keyword }) => keyword),
  };
}

/** The public notice at the address of a withdrawn piece, or null. */
export async function findWithdrawalNotice(articleId: number): Promise<string | null> {
  const row = await portalDatabase().withdrawal.findUnique({ where: { articleId }, select: { notice: true } });
  return row?.notice ?? null;
}

/** The newest pieces of the whole portal. */
export function listLatest(limit: number): Promise<readonly ArticleTeaser[]> {
  return list({}, limit);
}

/** The newest pieces of a section; `exceptId` leaves out the piece that is being read. */
export function listOfSection(slug: string, limit: number, exceptId?: number): Promise<readonly ArticleTeaser[]> {
  return list(
    { section: { slug: toStorable(slug) }, ...(exceptId === undefined ? {} : { id: { not: exceptId } }) },
    limit,
  );
}

/** Entries for the given numbers, in their order; numbers without a published piece are left out. */
export async function listByIds(ids: readonly number[]): Promise<readonly ArticleTeaser[]> {
  const rows = await portalDatabase().portalArticle.findMany({
    where: { id: { in: [...ids] } },
    select: teaserSelection,
  });
  const byId = new Map(rows.map((row) => [row.id, toTeaser(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function list(where: Prisma.PortalArticleWhereInput, limit: number): Promise<readonly ArticleTeaser[]> {
  const rows = await portalDatabase().portalArticle.findMany({
    where,
    orderBy: newestFirst,
    take: limit,
    select: teaserSelection,
  });
  return rows.map(toTeaser);
}
