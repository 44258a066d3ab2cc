import type { Transaction } from "#newsroom/newsroom-database.ts";
import { type PlannedRedirects, planRedirects } from "#newsroom/redirects/plan-redirects.ts";
import type { Redirect } from "#newsroom/redirects/redirect.ts";

export type Assessed<Wanted extends Redirect> = PlannedRedirects<Wanted> & {
  /** Those whose old address leads somewhere already. */
  readonly taken: readonly Wanted[];
  /** Of these, those that a new slug left behind: they stay as they are. */
  readonly fixed: readonly Wanted[];
};

/** Holds wanted redirects against those that exist. */
export async function assessRedirects<Wanted extends Redirect>(
  transaction: Transaction,
  wanted: readonly Wanted[],
): Promise<Assessed<Wanted>> {
  const existing = await readOnward(transaction, wanted);
  const laidDown = new Map(existing.map(({ fromPath, isLaidDown }) => [fromPath, isLaidDown]));
  const onward = new Map(existing.map(({ fromPath, toPath }) => [fromPath, toPath]));
  const taken = wanted.filter(({ from }) => laidDown.has(from));
  const fixed = taken.filter(({ from }) => laidDown.get(from) === false);
  return { ...planRedirects(wanted, onward), taken, fixed };
}

/** What leads on from the old and the new addresses. Stored redirects lead to their end in one step. */
function readOnward(transaction: Transaction, wanted: readonly Redirect[]) {
  const addresses = wanted.flatMap(({ from, to }) => [from, to]);
  return transaction.$queryRaw<{ fromPath: string; toPath: string; isLaidDown: boolean }[]>`
    SELECT from_path AS "fromPath", to_path AS "toPath", is_laid_down AS "isLaidDown"
    FROM portal.redirect WHERE from_path = ANY(${addresses}::text[])`;
}
