import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { OperatorError } from "#lib/errors.ts";
import { isMigrated, migrate, readMigrations } from "#operations/database/migrations.ts";
import { runSql } from "#operations/database/postgres-session.ts";

const shared = process.env["DATABASE_URL"] ?? "";
const made: string[] = [];

afterEach(async () => {
  // Not by force, which may not end the vacuum that PostgreSQL itself has begun there.
  for (const name of made.splice(0)) await ask(shared, `DROP DATABASE ${name}`);
});

const ask = (url: string, sql: string) => runSql(url, (query) => query(sql));

/** An empty database of its own in the cluster of this run. */
async function newDatabase(): Promise<string> {
  const name = `dachzeile_${randomBytes(6).toString("hex")}`;
  await ask(shared, `CREATE DATABASE ${name} TEMPLATE template0`);
  made.push(name);
  return Object.assign(new URL(shared), { pathname: `/${name}` }).href;
}

/** A database as it was before the migration of this name, and the scripts from that one on. */
async function databaseBefore(name: string): Promise<{ url: string; scripts: readonly string[] }> {
  const url = await newDatabase();
  const { migrationDirectories } = await readMigrations();
  const place = migrationDirectories.findIndex(({ path }) => path.endsWith(`_${name}`));
  const scripts = migrationDirectories.map(({ migrationFile }) => String(migrationFile.content.value));
  for (const script of scripts.slice(0, place)) await ask(url, script);
  return { url, scripts: scripts.slice(place) };
}

async function allNames(): Promise<string[]> {
  return (await readMigrations()).migrationDirectories.map((directory) => directory.path);
}

async function refusal(url: string): Promise<OperatorError> {
  const outcome: unknown = await migrate(url).catch((error: unknown) => error);
  if (outcome instanceof OperatorError) return outcome;
  throw new Error(`Expected an OperatorError: ${String(outcome)}`);
}

const tables = (url: string) =>
  ask(
    url,
    "SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('newsroom', 'portal', 'readers') ORDER BY 1, 2",
  );

describe("migrating", () => {
  it("brings an empty database to these sources, and a second time does nothing", async () => {
    const url = await newDatabase();
    expect(await isMigrated(url)).toBe(false);
    expect(await migrate(url)).toEqual(await allNames());
    expect(await isMigrated(url)).toBe(true);
    const before = await tables(url);
    expect(await migrate(url)).toEqual([]);
    expect(await tables(url)).toEqual(before);
    expect(before.length).toBeGreaterThan(20);
  });

  it("by three instances at once applies every migration once", async () => {
    const url = await newDatabase();
    const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(applied.flat()).toEqual(await allNames());
    const history = await ask(url, "SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1");
    expect(history.map(({ name }) => name)).toEqual(await allNames());
    expect(await isMigrated(url)).toBe(true);
  });

  it("of two databases of one cluster at once leaves both whole, though they share the roles", async () => {
    const urls = [await newDatabase(), await newDatabase()];
    await Promise.all(urls.map((url) => migrate(url)));
    for (const url of urls) expect(await isMigrated(url)).toBe(true);
  });
});

describe("the revisions of earlier days", () => {
  it("say why they were kept, as far as the log tells", async () => {
    const { url, scripts } = await databaseBefore("versions");
    await ask(
      url,
      `INSERT INTO newsroom.article (id, body, state, published_version, first_published_at)
       VALUES (1, '{}', 'published', 5, now()), (2, '{}', 'draft', NULL, NULL)`,
    );
    await ask(
      url,
      `INSERT INTO newsroom.revision (id, article_id, version, content, content_hash)
       SELECT gen_random_uuid(), article, version, '{}', 'x' FROM (VALUES (1, 1), (1, 2), (1, 3), (1, 4), (1, 5), (2, 3)) AS kept (article, version)`,
    );
    await ask(
      url,
      `INSERT INTO newsroom.audit_entry (actor_name, action, subject_type, subject_id, details)
       SELECT 'Ada', action, 'article', '1', jsonb_build_object('version', version)
       FROM (VALUES ('hand-in-article', 1), ('approve-article', 2), ('hand-in-article', 3), ('approve-article', 3), ('publish-article', 3)) AS done (action, version)`,
    );
    await ask(url, scripts[0] ?? "");
    const rows = await ask(url, "SELECT article_id, version, reason::text FROM newsroom.revision ORDER BY 1, 2");
    expect(rows.map(Object.values)).toEqual([
      [1, 1, "hand_in"],
      [1, 2, "approval"],
      [1, 3, "publication"],
      [1, 4, "hand_in"],
      [1, 5, "publication"],
      [2, 3, "hand_in"],
    ]);
  });
});

describe("the words of pieces that were printed earlier", () => {
  it("are counted once all are known", async () => {
    const { url, scripts } = await databaseBefore("search");
    await ask(
      url,
      `INSERT INTO portal.section (id, name, slug, position) VALUES (1, 'Land', 'land', 1);
       INSERT INTO portal.article (id, slug, kicker, headline, teaser, body_html, body_typst, body_text, genre, section_id,
         picture_alt, picture_caption, picture_credit, display_date, first_published_at, printed_at)
       SELECT n, 's', 'Moor', 'Brücke ' || repeat('a', n), '', '', '', 'Die Brücke.', 'meldung', 1, '', '', '', now(), now(), now()
       FROM generate_series(3, 4) AS n`,
    );
    for (const script of scripts) await ask(url, script);
    expect(await ask(url, "SELECT word, reversed, pieces FROM portal.search_word ORDER BY word")).toEqual([
      { word: "aaa", reversed: "aaa", pieces: 1 },
      { word: "aaaa", reversed: "aaaa", pieces: 1 },
      { word: "brücke", reversed: "ekcürb", pieces: 2 },
      { word: "die", reversed: "eid", pieces: 2 },
      { word: "moor", reversed: "room", pieces: 2 },
    ]);
  });
});

describe("a database that is not ours", () => {
  it.each([
    ["public", "CREATE TABLE bestellungen (id int)"],
    ["newsroom", "CREATE SCHEMA newsroom; CREATE TABLE newsroom.article (id int)"],
    ["portal", "CREATE SCHEMA portal; CREATE TABLE portal.article (id int)"],
  ])("with foreign tables in the schema %s is refused and left alone", async (_schema, sql) => {
    const url = await newDatabase();
    await ask(url, sql);
    const all = () =>
      ask(
        url,
        "SELECT schemaname, tablename FROM pg_tables WHERE schemaname NOT LIKE 'pg\\_%' AND schemaname <> 'information_schema'",
      );
    const before = await all();
    const { message, remedy } = await refusal(url);
    expect(message).toContain("fremde Tabellen");
    expect(remedy).toContain("DATABASE_URL");
    expect(await all()).toEqual(before);
  });

  it("with migrations of a later time is refused by their names", async () => {
    const url = await newDatabase();
    await migrate(url);
    await ask(
      url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES (gen_random_uuid()::text, 'x', '29990101000000_later', now(), 1)`,
    );
    const { message, remedy } = await refusal(url);
    expect(message).toContain("29990101000000_later");
    expect(remedy).toContain("neueren");
    expect(await isMigrated(url)).toBe(false);
  });
});
