import { readEnvironment } from "#lib/environment.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { type PlannedRedirects, planRedirects } from "#newsroom/redirects/plan-redirects.ts";
import { keysOf, type Redirect, withoutOrigin } from "#newsroom/redirects/redirect.ts";

export type Assessed<Wanted extends Redirect> = PlannedRedirects<Wanted> & {
  /** Those whose old address leads somewhere already. */
  readonly taken: readonly Wanted[];
  /** Of these, those that a new slug left behind: they stay as they are. */
  readonly fixed: readonly Wanted[];
  /** Planned ones whose old address leads nowhere by now. */
  readonly added: readonly Redirect[];
  /** Planned ones whose old address leads to another place by now. */
  readonly changed: readonly Redirect[];
};

/** Holds wanted redirects against those that exist. */
export async function assessRedirects<Wanted extends Redirect>(
  transaction: Transaction,
  written: readonly Wanted[],
): Promise<Assessed<Wanted>> {
  const { SITE_URL } = readEnvironment();
  const wanted = written.map((redirect) => ({ ...redirect, to: withoutOrigin(redirect.to, SITE_URL) }));
  const existing = await readOnward(transaction, wanted);
  const laidDown = new Map(existing.map(({ fromPath, isLaidDown }) => [fromPath, isLaidDown]));
  const onward = new Map(existing.map(({ fromPath, toPath }) => [fromPath, toPath]));
  const plan = planRedirects(wanted, onward);
  const added = plan.redirects.filter(({ from }) => !onward.has(from));
  const changed = plan.redirects.filter(({ from, to }) => onward.has(from) && onward.get(from) !== to);
  const taken = wanted.filter(({ from }) => onward.has(from));
  const isChanged = new Set(changed.map(({ from }) => from));
  const fixed = taken.filter(({ from }) => laidDown.get(from) === false && isChanged.has(from));
  return { ...plan, taken, fixed, added, changed };
}

/** What leads on from the old and the new addresses. Stored redirects lead to their end in one step. */
function readOnward(transaction: Transaction, wanted: readonly Redirect[]) {
  const addresses = wanted.flatMap(({ from, to }) => [from, ...keysOf(to)]);
  return transaction.$queryRaw<{ fromPath: string; toPath: string; isLaidDown: boolean }[]>`
    SELECT from_path AS "fromPath", to_path AS "toPath", is_laid_down AS "isLaidDown"
    FROM portal.redirect WHERE from_path = ANY(${addresses}::text[])`;
}
