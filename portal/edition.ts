import { readPrepared } from "#lib/database/prepared-read.ts";
import { shareReads } from "#lib/share-reads.ts";

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

const READ = {
  role: "dachzeile_portal",
  name: "edition",
  text: "SELECT number FROM portal.edition WHERE id = 1",
} as const;

async function fetchEdition(): Promise<bigint> {
  const number = await readPrepared(READ);
  // The driver hands 64 bits over as text.
  if (typeof number !== "string") throw new Error("portal.edition has no row");
  return BigInt(number);
}
