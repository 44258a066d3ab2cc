import type { Transaction } from "#newsroom/newsroom-database.ts";
import { Prisma } from "#prisma/generated/client.ts";

const STRENGTHS = {
  /** Nobody else writes, publishes or takes down. */
  change: Prisma.sql`FOR UPDATE`,
  /** They stay there; what a foreign key asks for by itself, but later than the order of the house allows. */
  name: Prisma.sql`FOR KEY SHARE`,
} as const;

/**
 * Locks articles (ascending) until the transaction ends: to change them, or to name them in rows of others. Called before
 * the edition is raised, since whoever publishes holds the article and waits for the edition.
 */
export async function lockArticles(
  transaction: Transaction,
  ids: readonly number[],
  purpose: keyof typeof STRENGTHS,
): Promise<void> {
  await transaction.$queryRaw`
    SELECT 1 FROM newsroom.article WHERE id = ANY (${[...ids]}::int[]) ORDER BY id ${STRENGTHS[purpose]}`;
}
