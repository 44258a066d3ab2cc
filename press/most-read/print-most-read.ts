import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { inPress } from "../in-press.ts";

/** Pieces that the list shows. */
export const MOST_READ_LENGTH = 5;

/**
 * Prints „Meistgelesen“: the first of these pieces that readers can see; paid ones are recommended to nobody. A new edition
 * begins only when the list is another one than before.
 *
 * @param ranked numbers of pieces, the most read one first; more than the list has, for some may be gone
 * @returns true when readers see another list
 */
export async function printMostRead(ranked: readonly number[]): Promise<boolean> {
  if (isSame(await choose(newsroomDatabase(), ranked), await present(newsroomDatabase()))) return false;
  return inPress(async (transaction) => {
    // Chosen again: what was withdrawn meanwhile is gone for the press alone to see.
    const chosen = await choose(transaction, ranked);
    await transaction.portalMostRead.deleteMany();
    await transaction.portalMostRead.createMany({
      data: chosen.map((articleId, place) => ({ position: place + 1, articleId })),
    });
    return true;
  });
}

async function choose(database: Transaction, ranked: readonly number[]): Promise<readonly number[]> {
  const rows = await database.portalArticle.findMany({
    where: { id: { in: [...ranked] }, genre: { not: "anzeige" } },
    select: { id: true },
  });
  const visible = new Set(rows.map(({ id }) => id));
  return ranked.filter((id) => visible.has(id)).slice(0, MOST_READ_LENGTH);
}

async function present(database: Transaction): Promise<readonly number[]> {
  const rows = await database.portalMostRead.findMany({ orderBy: { position: "asc" }, select: { articleId: true } });
  return rows.map(({ articleId }) => articleId);
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((id, place) => id === other[place]);
}
