import type { Redirect } from "./redirect.ts";

export type PlannedRedirects<Wanted extends Redirect> = {
  /** Every one leads to its end in one step. */
  readonly redirects: readonly Redirect[];
  /** Those that would lead back to themselves. */
  readonly loops: readonly Wanted[];
};

/**
 * Shortens wanted redirects, among each other and by those that exist, so that nobody is led twice.
 *
 * @param existing where an address leads by now; asked for addresses that are wanted as an end
 */
export function planRedirects<Wanted extends Redirect>(
  wanted: readonly Wanted[],
  existing: ReadonlyMap<string, string>,
): PlannedRedirects<Wanted> {
  const next = new Map(wanted.map(({ from, to }) => [from, to]));
  const redirects: Redirect[] = [];
  const loops: Wanted[] = [];
  for (const redirect of wanted) {
    const end = follow(redirect, (address) => next.get(address) ?? existing.get(address));
    if (end === null) loops.push(redirect);
    else redirects.push({ from: redirect.from, to: end });
  }
  return { redirects, loops };
}

/** The end of the way; null when there is none. */
function follow({ from, to }: Redirect, next: (address: string) => string | undefined): string | null {
  const passed = new Set([from]);
  let end = to;
  for (let further = next(end); further !== undefined; further = next(end)) {
    if (passed.has(end)) return null;
    passed.add(end);
    end = further;
  }
  return passed.has(end) ? null : end;
}
