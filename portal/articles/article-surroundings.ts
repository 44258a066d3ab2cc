import type { ArticleTeaser, FollowUp, PortalArticle } from "./article.ts";
import { listLatest, listOfSection } from "./article-queries.ts";
import { listMostRead } from "./most-read-queries.ts";
import { listRelated } from "./related-queries.ts";
import { findThread } from "./thread-queries.ts";

const RECOMMENDED = 3;
const OF_SECTION = 5;
const LATEST = 6;

/** What stands around a piece on its page; within the first three nothing comes twice. */
export type ArticleSurroundings = {
  /** The story that the piece is part of, oldest first; empty where there is none. */
  readonly thread: readonly FollowUp[];
  /** Pieces about the same. */
  readonly recommended: readonly ArticleTeaser[];
  /** Newest other pieces of the section. */
  readonly related: readonly ArticleTeaser[];
  /** Newest pieces of the whole portal. */
  readonly latest: readonly ArticleTeaser[];
  /** What was read most in the last days. */
  readonly mostRead: readonly ArticleTeaser[];
};

type Subject = Pick<PortalArticle, "id" | "keywords" | "section" | "followUps" | "series">;

/** Of what readers can see now, whether or not they can see the piece itself. */
export async function findSurroundings(article: Subject): Promise<ArticleSurroundings> {
  const { id, section, followUps, series } = article;
  const [thread, ofSection, latest, mostRead] = await Promise.all([
    findThread(id),
    listOfSection(section.slug, OF_SECTION + RECOMMENDED, id),
    listLatest(LATEST + 1),
    listMostRead(),
  ]);
  const neighbours = [series?.previous ?? [], series?.next ?? []].flat();
  const told = [...thread, ...followUps, ...neighbours].map((piece) => piece.id);
  const recommended = await listRelated(article, { limit: RECOMMENDED, without: told });
  const taken = new Set(recommended.map((piece) => piece.id));
  return {
    thread,
    recommended,
    related: ofSection.filter((piece) => !taken.has(piece.id)).slice(0, OF_SECTION),
    latest: latest.filter((piece) => piece.id !== id).slice(0, LATEST),
    mostRead,
  };
}
