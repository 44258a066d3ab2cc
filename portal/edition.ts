import { portalDatabase } from "./portal-database.ts";

let underway: Promise<bigint> | null = null;

/**
 * The number of the present edition. Requests that ask at the same moment share one read; none is kept beyond it, so
 * that a publication is visible to the next request on every instance.
 */
export function readEdition(): Promise<bigint> {
  underway ??= fetchEdition().finally(() => {
    underway = null;
  });
  return underway;
}

async function fetchEdition(): Promise<bigint> {
  const { number } = await portalDatabase().edition.findUniqueOrThrow({ where: { id: 1 }, select: { number: true } });
  return number;
}
