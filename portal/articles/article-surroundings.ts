import type { ArticleTeaser, FollowUp, PortalArticle } from "./article.ts";
import { listLatest, listOfSection } from "./article-queries.ts";
import { listMostRead } from "./most-read-queries.ts";
import { listChosen, listRecommendedIds } from "./recommendation-queries.ts";
import { listRelated } from "./related-queries.ts";
import { findThread } from "./thread-queries.ts";

const RECOMMENDED = 3;
/** The desk chooses so many at most. */
const CHOSEN = 6;
const OF_SECTION = 5;
const LATEST = 6;

/** What stands around a piece on its page. Within the first three nothing comes twice but what the desk chose itself. */
export type ArticleSurroundings = {
  /** The story that the piece is part of, oldest first; empty where there is none. */
  readonly thread: readonly FollowUp[];
  /** What the desk leads on to; where that is short, pieces about the same, then of the section. */
  readonly recommended: readonly ArticleTeaser[];
  /** Newest other pieces of the section. */
  readonly related: readonly ArticleTeaser[];
  /** Newest pieces of the whole portal. */
  readonly latest: readonly ArticleTeaser[];
  /** What was read most in the last days. */
  readonly mostRead: readonly ArticleTeaser[];
};

type Subject = Pick<PortalArticle, "id" | "keywords" | "section" | "followUps" | "series">;

/**
 * Of what readers can see now, whether or not they can see the piece itself.
 * @param chosenIds what the desk leads on to, where the piece is not printed like this
 */
export async function findSurroundings(article: Subject, chosenIds?: readonly number[]): Promise<ArticleSurroundings> {
  const { id, section, followUps, series } = article;
  const [thread, chosen, ofSection, latest, mostRead] = await Promise.all([
    findThread(id),
    chosenIds ?? listRecommendedIds(id),
    listOfSection(section.slug, OF_SECTION + CHOSEN, id),
    listLatest(LATEST + 1),
    listMostRead(),
  ]);
  const neighbours = [series?.previous ?? [], series?.next ?? []].flat();
  const told = [...thread, ...followUps, ...neighbours].map((piece) => piece.id);
  const recommended = await recommend(article, { chosen: await listChosen(id, chosen), told, ofSection });
  const taken = new Set(recommended.map((piece) => piece.id));
  return {
    thread,
    recommended,
    related: ofSection.filter((piece) => !taken.has(piece.id)).slice(0, OF_SECTION),
    latest: latest.filter((piece) => piece.id !== id).slice(0, LATEST),
    mostRead,
  };
}

type Offers = {
  readonly chosen: readonly ArticleTeaser[];
  /** What the page tells of anyhow: only the desk's own choice stands there again. */
  readonly told: readonly number[];
  readonly ofSection: readonly ArticleTeaser[];
};

/** The desk's choice as a whole; where it is short, pieces about the same, then the newest of the section. */
async function recommend(article: Subject, { chosen, told, ofSection }: Offers): Promise<readonly ArticleTeaser[]> {
  const without = [...told, ...chosen.map((piece) => piece.id)];
  const alike = await listRelated(article, { limit: RECOMMENDED - chosen.length, without });
  const taken = new Set([...without, ...alike.map((piece) => piece.id)]);
  const others = ofSection.filter((piece) => !taken.has(piece.id) && piece.genre !== "anzeige");
  return [...chosen, ...alike, ...others.slice(0, Math.max(0, RECOMMENDED - chosen.length - alike.length))];
}
