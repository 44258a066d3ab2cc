import { newestFirst } from "../articles/article-queries.ts";
import { correctionSelection, toGenre } from "../articles/article-rows.ts";
import { portalDatabase } from "../portal-database.ts";
import type { FeedEntry } from "./feed-entry.ts";

/** Pieces in a feed. */
const FEED_SIZE = 50;

/** The newest pieces of the whole portal. */
export async function listForFeed(): Promise<readonly FeedEntry[]> {
  const rows = await portalDatabase().portalArticle.findMany({
    orderBy: newestFirst,
    take: FEED_SIZE,
    select: {
      id: true,
      slug: true,
      kicker: true,
      headline: true,
      teaser: true,
      genre: true,
      firstPublishedAt: true,
      significantUpdateAt: true,
      section: { select: { name: true, slug: true } },
      corrections: { select: correctionSelection, orderBy: { id: "asc" } },
      authors: {
        select: { person: { select: { name: true, initials: true, slug: true } } },
        orderBy: { position: "asc" },
      },
      keywords: {
        select: { keyword: { select: { name: true, acronym: true, slug: true } } },
        orderBy: { position: "asc" },
      },
    },
  });
  return rows.map((row) => ({
    ...row,
    genre: toGenre(row.genre),
    authors: row.authors.map(({ person }) => person),
    keywords: row.keywords.map(({ keyword }) => keyword),
  }));
}
