import { shareReads } from "#lib/share-reads.ts";
import { portalDatabase } from "./portal-database.ts";

// Next bundles each route on its own, and our own server stands outside of all of them: they share one read.
const registry = globalThis as typeof globalThis & { dachzeileEdition?: () => Promise<bigint> };

/**
 * The number of the present edition. Requests that ask at the same moment share one read, which began after each of
 * them had asked; none is kept beyond it, so that a publication is visible to the next request on every instance.
 */
export function readEdition(): Promise<bigint> {
  registry.dachzeileEdition ??= shareReads(fetchEdition);
  return registry.dachzeileEdition();
}

async function fetchEdition(): Promise<bigint> {
  const { number } = await portalDatabase().edition.findUniqueOrThrow({ where: { id: 1 }, select: { number: true } });
  return number;
}
