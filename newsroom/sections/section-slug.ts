import type { Transaction } from "../newsroom-database.ts";
import { freeSlug, slugify } from "../slug.ts";

const FALLBACK = "ressort";

/** The slug that a section of this name would like to have. */
export function sectionSlug(name: string): string {
  return slugify(name, FALLBACK);
}

/** The wished slug, numbered when another section has it. */
export async function findFreeSectionSlug(transaction: Transaction, name: string): Promise<string> {
  const taken = await transaction.section.findMany({ select: { slug: true } });
  return freeSlug(sectionSlug(name), new Set(taken.map(({ slug }) => slug)));
}
