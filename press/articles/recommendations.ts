import type { Transaction } from "#newsroom/newsroom-database.ts";

/** Notes which articles the desk leads the readers of a printed piece on to, whether they can see them now or not. */
export async function printRecommendations(
  transaction: Transaction,
  articleId: number,
  targetIds: readonly number[],
): Promise<void> {
  await transaction.portalRecommendation.deleteMany({ where: { articleId } });
  await transaction.portalRecommendation.createMany({
    data: targetIds.map((targetId, position) => ({ articleId, position, targetId })),
  });
}
