import { storeLater } from "../stored-later.ts";
import { storeRedirectHits } from "./redirect-hit-queries.ts";

/** Old addresses that are counted at the same time; there are no more redirects than the desk laid down. */
const PENDING_LIMIT = 50_000;

const registry = globalThis as typeof globalThis & { dachzeileRedirectHits?: Map<string, number> };

/** Counts that an old address was asked for and led on. */
export function countRedirectHit(fromPath: string): void {
  registry.dachzeileRedirectHits ??= new Map();
  const pending = registry.dachzeileRedirectHits;
  const before = pending.get(fromPath);
  if (before === undefined && pending.size >= PENDING_LIMIT) return;
  pending.set(fromPath, (before ?? 0) + 1);
  storeLater("redirect-hits", storePending);
}

async function storePending(): Promise<void> {
  const taken = registry.dachzeileRedirectHits ?? new Map<string, number>();
  if (taken.size === 0) return;
  registry.dachzeileRedirectHits = new Map();
  try {
    await storeRedirectHits(taken);
  } catch (failure) {
    const since = registry.dachzeileRedirectHits;
    for (const [path, hits] of taken) since.set(path, (since.get(path) ?? 0) + hits);
    throw failure;
  }
}
