import { portalDatabase } from "../portal-database.ts";
import type { ArticleTeaser } from "./article.ts";
import { listByIds } from "./article-queries.ts";

/** The numbers that the desk chose for a piece, in its order, whether or not readers can see them now. */
export async function listRecommendedIds(articleId: number): Promise<readonly number[]> {
  const rows = await portalDatabase().portalRecommendation.findMany({
    where: { articleId },
    orderBy: { position: "asc" },
    select: { targetId: true },
  });
  return rows.map(({ targetId }) => targetId);
}

/** Of what the desk chose, that which readers can see; never the piece itself, never paid content. */
export async function listChosen(articleId: number, chosenIds: readonly number[]): Promise<readonly ArticleTeaser[]> {
  const pieces = await listByIds([...new Set(chosenIds)]);
  return pieces.filter(({ id, genre }) => id !== articleId && genre !== "anzeige");
}
