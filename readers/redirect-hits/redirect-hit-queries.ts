import { readersDatabase } from "../readers-database.ts";

export type RedirectHits = {
  readonly hits: number;
  /** yyyy-mm-dd */
  readonly lastDay: string;
};

/** How often these old addresses were asked for; one that never was is missing. */
export async function findRedirectHits(paths: readonly string[]): Promise<ReadonlyMap<string, RedirectHits>> {
  const rows = await readersDatabase().redirectHit.findMany({ where: { fromPath: { in: [...paths] } } });
  return new Map(
    rows.map(({ fromPath, hits, lastDay }) => [fromPath, { hits, lastDay: lastDay.toISOString().slice(0, 10) }]),
  );
}

/** Adds what was counted to the present German day, by the database's clock. */
export async function storeRedirectHits(counted: ReadonlyMap<string, number>): Promise<void> {
  const [paths, hits] = [[...counted.keys()], [...counted.values()]];
  await readersDatabase().$executeRaw`
    INSERT INTO readers.redirect_hit AS kept (from_path, hits, last_day)
    SELECT given.path, given.hits, (now() AT TIME ZONE 'Europe/Berlin')::date
    FROM unnest(${paths}::text[], ${hits}::int[]) AS given (path, hits) ORDER BY given.path
    ON CONFLICT (from_path) DO UPDATE SET hits = kept.hits + excluded.hits, last_day = excluded.last_day`;
}
