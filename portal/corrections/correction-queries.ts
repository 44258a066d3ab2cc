import { PAGE_SIZE } from "../articles/article-queries.ts";
import { correctionSelection, toGenre } from "../articles/article-rows.ts";
import { portalDatabase } from "../portal-database.ts";
import type { CorrectionPage } from "./correction.ts";

/** Every correction of pieces that readers can see, newest first. */
export async function pageOfCorrections(page: number): Promise<CorrectionPage> {
  const [total, rows] = await Promise.all([
    portalDatabase().portalCorrection.count(),
    portalDatabase().portalCorrection.findMany({
      select: {
        ...correctionSelection,
        article: { select: { id: true, slug: true, kicker: true, headline: true, genre: true } },
      },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
  ]);
  const corrections = rows.map(({ article, ...correction }) => ({
    ...correction,
    article: { ...article, genre: toGenre(article.genre) },
  }));
  return { corrections, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
}
