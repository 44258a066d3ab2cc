import type { Transaction } from "../newsroom-database.ts";
import { freeSlug, slugify } from "../slug.ts";

const FALLBACK = "stichwort";

/** The slug that a keyword of this name would like to have. */
export function keywordSlug(name: string): string {
  return slugify(name, FALLBACK);
}

/** The wished slug, numbered when another keyword has it. */
export async function findFreeKeywordSlug(transaction: Transaction, name: string): Promise<string> {
  const wished = keywordSlug(name);
  const taken = await transaction.keyword.findMany({
    where: { OR: [{ slug: wished }, { slug: { startsWith: `${wished}-` } }] },
    select: { slug: true },
  });
  return freeSlug(wished, new Set(taken.map(({ slug }) => slug)));
}
