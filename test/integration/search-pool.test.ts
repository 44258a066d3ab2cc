import { beforeAll, expect, it } from "vitest";
import { runSql } from "#operations/database/postgres-session.ts";
import { searchArticles } from "#portal/search/search-articles.ts";
import { searchQuerySchema } from "#portal/search/search-query.ts";
import { useOwnDatabase } from "./own-database.ts";

beforeAll(() => useOwnDatabase());

it("one search of many words leaves most of the pool to others", async () => {
  const words = Array.from({ length: 16 }, (_, place) => `Wort${String.fromCharCode(97 + place)}`);
  await searchArticles(searchQuerySchema.parse({ q: words.join(" ") }));
  // Connections are opened when they are needed and stay for a while.
  const [row] = await runSql(process.env["DATABASE_URL"] ?? "", (query) =>
    query(`SELECT count(*)::int AS open FROM pg_stat_activity
      WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`),
  );
  expect(row?.["open"]).toBeGreaterThanOrEqual(1);
  expect(row?.["open"]).toBeLessThanOrEqual(3);
});
