import { portalDatabase } from "../portal-database.ts";
import type { ArticleTeaser } from "./article.ts";
import { teaserSelection, toTeaser } from "./article-rows.ts";

/** „Meistgelesen“, the most read piece first; empty until somebody has read something. */
export async function listMostRead(): Promise<readonly ArticleTeaser[]> {
  const rows = await portalDatabase().portalMostRead.findMany({
    orderBy: { position: "asc" },
    select: { article: { select: teaserSelection } },
  });
  return rows.map(({ article }) => toTeaser(article));
}

/** Whether readers can see a piece of this number. */
export async function isPublished(id: number): Promise<boolean> {
  const row = await portalDatabase().portalArticle.findUnique({ where: { id }, select: { id: true } });
  return row !== null;
}
