import { CommandError } from "#lib/errors.ts";
import type { Transaction } from "../newsroom-database.ts";
import { freeSlug, slugify } from "../slug.ts";

const FALLBACK = "serie";

/** Series get their names one after the other, so that name and slug are still free when the row is written. */
export async function lockSeriesNames(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('newsroom.series'))`;
}

/** @throws CommandError "conflict" at `name` when another series is called so, upper and lower case apart */
export async function refuseTakenSeriesName(transaction: Transaction, name: string, exceptId?: number): Promise<void> {
  // A portal has some dozens; comparing here keeps the one rule for German letters in one language.
  const all = await transaction.series.findMany({ select: { id: true, name: true } });
  const namesake = all.find((series) => series.id !== exceptId && comparable(series.name) === comparable(name));
  if (namesake === undefined) return;
  const message = `Die Serie „${namesake.name}“ gibt es schon. Bitte wählen Sie einen anderen Namen.`;
  throw new CommandError("conflict", message, [{ field: "name", message }]);
}

/** The slug that a series of this name would like to have. */
export function seriesSlug(name: string): string {
  return slugify(name, FALLBACK);
}

/** The wished slug, numbered when another series has it. */
export async function findFreeSeriesSlug(transaction: Transaction, name: string): Promise<string> {
  const taken = await transaction.series.findMany({ select: { slug: true } });
  return freeSlug(seriesSlug(name), new Set(taken.map(({ slug }) => slug)));
}

function comparable(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("de");
}
