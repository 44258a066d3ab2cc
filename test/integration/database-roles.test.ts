import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "#lib/database/connection.ts";
import type { DatabaseRole } from "#lib/database/database-url.ts";
import { type Query, runSql } from "#operations/database/postgres-session.ts";
import { useOwnDatabase } from "./own-database.ts";
import {
  ALL,
  DECISIONS,
  newsroomOnly,
  nobodys,
  printed,
  type Right,
  type Rights,
  ROLES,
  readersOnly,
} from "./table-rights.ts";

/** Everything that PostgreSQL can grant on a table. */
const EVERY_RIGHT = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN"] as const;

const OURS = "n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'";

let url: string;
let end: () => Promise<void>;

beforeAll(async () => {
  end = await useOwnDatabase();
  url = process.env["DATABASE_URL"] ?? "";
});

afterAll(() => end());

/** Asks as the tables' owner, who sees everything. */
const ask = (sql: string, values?: unknown[]) => runSql(url, (query) => query(sql, values));

async function names(sql: string): Promise<string[]> {
  return (await ask(sql)).map((row) => String(row["name"]));
}

/** Tables, views and whatever else holds rows; a part of a table is no table of its own. */
function relations(): Promise<string[]> {
  return names(
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE ${OURS} AND c.relkind IN ('r', 'v', 'm', 'f', 'p') AND NOT c.relispartition ORDER BY 1`,
  );
}

/** Runs statements as this role does in the application, in a transaction that is rolled back. */
function as<Result>(role: DatabaseRole, work: (query: Query) => Promise<Result>): Promise<Result> {
  return runSql(url, async (query) => {
    await query("BEGIN");
    await query(`SET LOCAL ROLE ${role}`);
    try {
      return await work(query);
    } finally {
      await query("ROLLBACK");
    }
  });
}

const refused = { code: "42501" };

/** The first column of every table, for statements that have to name one. */
async function firstColumns(): Promise<Map<string, string>> {
  const rows = await ask(
    `SELECT n.nspname || '.' || c.relname AS "table", a.attname AS "column" FROM pg_attribute a
     JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OURS} AND a.attnum = 1`,
  );
  return new Map(rows.map((row) => [String(row["table"]), String(row["column"])]));
}

/** A statement that needs this right. */
function attempt(right: Right, table: string, column: string): string {
  switch (right) {
    case "SELECT":
      return `SELECT 1 FROM ${table}`;
    case "INSERT":
      return `INSERT INTO ${table} DEFAULT VALUES`;
    case "UPDATE":
      return `UPDATE ${table} SET "${column}" = DEFAULT`;
    case "DELETE":
      return `DELETE FROM ${table}`;
  }
}

/** The error's code, or "done"; the transaction goes on as before. */
async function outcomeOf(query: Query, sql: string): Promise<string> {
  await query("SAVEPOINT attempt");
  try {
    await query(sql);
    return "done";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  } finally {
    await query("ROLLBACK TO attempt");
  }
}

describe("the list of decisions", () => {
  it("names every table there is, and no other", async () => {
    expect(await relations()).toEqual(Object.keys(DECISIONS).sort());
  });

  it("notices a table that nobody decided about", async () => {
    await ask("CREATE TABLE portal.forgotten (id int)");
    try {
      expect(await relations()).not.toEqual(Object.keys(DECISIONS).sort());
    } finally {
      await ask("DROP TABLE portal.forgotten");
    }
  });
});

describe.each(ROLES)("the role %s", (role) => {
  it("has exactly its rights on every table, and no more on a single column", async () => {
    const rows = await ask(
      `SELECT name,
              array_agg(privilege ORDER BY position) FILTER (WHERE has_table_privilege($1, name, privilege)) AS held,
              array_agg(privilege ORDER BY position) FILTER (
                WHERE privilege IN ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES')
                  AND has_any_column_privilege($1, name, privilege)) AS "onColumns"
       FROM unnest($2::text[]) AS name, unnest($3::text[]) WITH ORDINALITY AS every(privilege, position)
       GROUP BY name`,
      [role, Object.keys(DECISIONS).map(quoted), EVERY_RIGHT],
    );
    const found = rows.map((row) => [row["name"], { held: row["held"] ?? [], onColumns: row["onColumns"] ?? [] }]);
    const decided = Object.entries(DECISIONS).map(([table, { [role]: held }]) => {
      return [quoted(table), { held, onColumns: held.filter((right) => right !== "DELETE") }];
    });
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(decided));
  });

  it("is refused in fact where it has no right", async () => {
    const columns = await firstColumns();
    const forbidden = Object.entries(DECISIONS).flatMap(([table, { [role]: rights }]) =>
      ALL.filter((right) => !rights.includes(right)).map((right) =>
        attempt(right, quoted(table), columns.get(table) ?? ""),
      ),
    );
    expect(forbidden.length).toBeGreaterThan(0);
    const outcomes = await as(role, async (query) => {
      const found: [string, string][] = [];
      for (const sql of forbidden) found.push([sql, await outcomeOf(query, sql)]);
      return found;
    });
    expect(outcomes.filter(([, outcome]) => outcome !== "42501")).toEqual([]);
  });

  it("owns nothing, logs in nowhere and is no other role in disguise", async () => {
    const [row] = await ask(
      `SELECT rolsuper, rolcreaterole, rolcreatedb, rolcanlogin, rolbypassrls, rolreplication,
              (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships,
              (SELECT count(*)::int FROM pg_shdepend WHERE refobjid = r.oid AND deptype = 'o') AS owned
       FROM pg_roles r WHERE rolname = $1`,
      [role],
    );
    expect(row).toEqual({
      rolsuper: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
      rolbypassrls: false,
      rolreplication: false,
      memberships: 0,
      owned: 0,
    });
  });

  it("creates nothing in any schema", async () => {
    const schemas = await names(`SELECT n.nspname AS name FROM pg_namespace n WHERE ${OURS} ORDER BY 1`);
    expect(schemas).toEqual(["jobs", "newsroom", "portal", "public", "readers"]);
    for (const schema of schemas) {
      await expect(as(role, (query) => query(`CREATE TABLE ${schema}.mine (id int)`))).rejects.toMatchObject(refused);
    }
  });

  it("calls no function but the queue's, with its own rights, and only if it is the newsroom", async () => {
    const functions = await ask(
      `SELECT DISTINCT n.nspname AS schema, p.prosecdef AS "asOwner",
         has_schema_privilege($1, n.oid, 'USAGE') AND has_function_privilege($1, p.oid, 'EXECUTE') AS "mayRun"
       FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OURS} ORDER BY 1`,
      [role],
    );
    expect(functions).toEqual([
      { schema: "jobs", asOwner: false, mayRun: role === "dachzeile_newsroom" },
      // Counts the words of printed pieces; triggers need no right of the role that sets them off.
      { schema: "portal", asOwner: false, mayRun: false },
    ]);
  });

  it("has on a part of a table the rights that it has on the table", async () => {
    const parts = await ask(
      `SELECT p.oid::regclass::text AS part, privilege,
              has_table_privilege($1, p.oid, privilege) = has_table_privilege($1, i.inhparent, privilege) AS "isSame"
       FROM pg_class p JOIN pg_inherits i ON i.inhrelid = p.oid, unnest($2::text[]) AS privilege WHERE p.relispartition AND p.relkind = 'r'`,
      [role, EVERY_RIGHT],
    );
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter(({ isSame }) => isSame !== true)).toEqual([]);
  });

  it("uses the newsroom's sequences only if it is the newsroom", async () => {
    const rights = await ask(
      `SELECT n.nspname AS schema, c.relname AS name, has_sequence_privilege($1, c.oid, 'USAGE') AS "mayUse",
              has_sequence_privilege($1, c.oid, 'SELECT') OR has_sequence_privilege($1, c.oid, 'UPDATE') AS "mayMore"
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OURS} AND c.relkind = 'S'`,
      [role],
    );
    expect(rights.length).toBeGreaterThan(0);
    for (const right of rights) {
      const mayUse = role === "dachzeile_newsroom" && right["schema"] === "newsroom";
      expect(right).toMatchObject({ mayUse, mayMore: false });
    }
  });
});

describe("a table that comes later", () => {
  it("can be read by the portal in its own schema only, and is written by its wing", async () => {
    for (const schema of ["newsroom", "portal", "readers", "public", "jobs"])
      await ask(`CREATE TABLE ${schema}.later (id int)`);
    const held = async (role: DatabaseRole, schema: string) => {
      const [row] = await ask(
        `SELECT array_agg(privilege) FILTER (WHERE has_table_privilege($1, $2, privilege)) AS held FROM unnest($3::text[]) AS every(privilege)`,
        [role, `${schema}.later`, EVERY_RIGHT],
      );
      return row?.["held"] ?? [];
    };
    const schemas: Record<string, Rights> = {
      newsroom: newsroomOnly,
      portal: printed,
      readers: readersOnly,
      public: nobodys,
      jobs: newsroomOnly,
    };
    for (const [schema, rights] of Object.entries(schemas))
      for (const role of ROLES) expect(await held(role, schema), `${role} ${schema}`).toEqual(rights[role]);
  });
});

describe("a pool", () => {
  it.each(ROLES)("works as %s and never as the owner", async (role) => {
    const [row] = await database(role).$queryRaw<Record<string, unknown>[]>`
      SELECT current_user::text AS role, pg_has_role(current_user, session_user, 'MEMBER') AS "isOwner"`;
    expect(row).toEqual({ role, isOwner: false });
  });

  it("goes back to its role when somebody tries to leave it", async () => {
    const role = await database("dachzeile_portal").$transaction(async (transaction) => {
      await transaction.$executeRaw`RESET ROLE`;
      return transaction.$queryRaw`SELECT current_user::text AS role`;
    });
    expect(role).toEqual([{ role: "dachzeile_portal" }]);
  });

  it("of the portal fails with 42501 on the newsroom's tables, through the same client", async () => {
    const portal = database("dachzeile_portal");
    const attempts = [
      () => portal.article.findMany({ take: 1 }),
      () => portal.user.count(),
      () => portal.revision.findFirst(),
      () => portal.cancellationRequest.findFirst(),
      () => portal.edition.update({ where: { id: 1 }, data: { number: 2 } }),
      () => portal.portalArticle.deleteMany(),
    ];
    for (const attempt of attempts) {
      const failure = await attempt().then(String, (error: unknown) =>
        JSON.stringify(error, Object.getOwnPropertyNames(error)),
      );
      expect(failure).toContain("42501");
    }
  });

  it("of the newsroom changes nothing in the log or in a revision, and reads no letters", async () => {
    const newsroom = database("dachzeile_newsroom");
    const attempts = [
      () => newsroom.auditEntry.updateMany({ data: { actorName: "jemand" } }),
      () => newsroom.auditEntry.deleteMany(),
      () => newsroom.revision.updateMany({ data: { contentHash: "x" } }),
      () => newsroom.$executeRaw`TRUNCATE newsroom.revision`,
      () => newsroom.$executeRaw`TRUNCATE newsroom.audit_entry`,
      () => newsroom.cancellationRequest.findFirst(),
    ];
    for (const attempt of attempts) {
      const failure = await attempt().then(String, (error: unknown) =>
        JSON.stringify(error, Object.getOwnPropertyNames(error)),
      );
      expect(failure).toContain("42501");
    }
  });
});

describe("the revisions of an article", () => {
  const insert = `INSERT INTO newsroom.revision (id, article_id, version, reason, name, content, content_hash)
    SELECT gen_random_uuid(), 1, 1, reason, CASE reason WHEN 'named' THEN 'Stand' END, '{}', 'x'
    FROM unnest(enum_range(NULL::newsroom.revision_reason)) AS reason`;

  it("lose automatic ones at most, whatever the newsroom's role deletes", async () => {
    const left = await as("dachzeile_newsroom", async (query) => {
      await query("INSERT INTO newsroom.article (id, body) VALUES (1, '{}')");
      await query(insert);
      await query("DELETE FROM newsroom.revision");
      return query("SELECT reason::text AS reason FROM newsroom.revision ORDER BY revision.reason");
    });
    const kept = ["hand_in", "approval", "publication", "correction", "withdrawal", "named", "restore", "shared"];
    expect(left.map(({ reason }) => reason)).toEqual(kept);
  });

  it("have a name exactly when somebody named them", async () => {
    const outcome = (reason: string, name: string) =>
      as("dachzeile_newsroom", async (query) => {
        await query("INSERT INTO newsroom.article (id, body) VALUES (1, '{}')");
        return outcomeOf(
          query,
          `INSERT INTO newsroom.revision (id, article_id, version, reason, name, content, content_hash)
           VALUES (gen_random_uuid(), 1, 1, '${reason}', ${name}, '{}', 'x')`,
        );
      });
    expect(await outcome("named", "'Stand'")).toBe("done");
    expect(await outcome("named", "NULL")).toBe("23514");
    expect(await outcome("approval", "'Stand'")).toBe("23514");
  });
});

/** `newsroom.user` is a key word without its quotation marks. */
function quoted(table: string): string {
  return table
    .split(".")
    .map((part) => `"${part}"`)
    .join(".");
}
