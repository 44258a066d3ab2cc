import { keysOf, type Redirect } from "./redirect.ts";

export type PlannedRedirects<Wanted extends Redirect> = {
  /** Every one leads to its end in one step. */
  readonly redirects: readonly Redirect[];
  /** Those that would lead back to themselves. */
  readonly loops: readonly Wanted[];
};

/**
 * Shortens wanted redirects, among each other and by those that exist, so that nobody is led twice.
 *
 * @param existing where an address leads by now; asked for the keys of addresses that are wanted as an end
 */
export function planRedirects<Wanted extends Redirect>(
  wanted: readonly Wanted[],
  existing: ReadonlyMap<string, string>,
): PlannedRedirects<Wanted> {
  const next = new Map([...existing, ...wanted.map(({ from, to }) => [from, to] as const)]);
  const redirects: Redirect[] = [];
  const loops: Wanted[] = [];
  for (const redirect of wanted) {
    const end = follow(redirect, next);
    if (end === null) loops.push(redirect);
    else redirects.push({ from: redirect.from, to: end });
  }
  return { redirects, loops };
}

/** The end of the way; null when there is none. */
function follow({ from, to }: Redirect, next: ReadonlyMap<string, string>): string | null {
  const passed = new Set([from]);
  let end = to;
  for (;;) {
    const key = keysOf(end).find((candidate) => next.has(candidate));
    const further = key === undefined ? undefined : next.get(key);
    if (key === undefined || further === undefined) return end;
    if (passed.has(key)) return null;
    passed.add(key);
    end = further;
  }
}
