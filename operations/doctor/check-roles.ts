import type { DatabaseRole } from "#lib/database/database-url.ts";
import { hasErrorCode } from "#lib/errors.ts";
import { type Query, runSql } from "../database/postgres-session.ts";
import { type Finding, ill, illBy, well } from "./finding.ts";

const INSUFFICIENT_PRIVILEGE = "42501";
const ADMINISTRATOR =
  "„npm run newsroom -- migrate“ nennt die Zeilen, die ein Administrator der Datenbank ausführen muss.";

/**
 * Tries what the three roles may and may not do, over connections opened exactly as the application opens them.
 * @param urls the owner's address, and the one that the portal reads from
 */
export async function checkRoles(urls: {
  readonly owner: string;
  readonly portal: string;
}): Promise<readonly Finding[]> {
  const foreign = await runSql(urls.owner, (query) => tablesOf(query, ["newsroom", "readers", "jobs"]));
  const own = await runSql(urls.owner, (query) => tablesOf(query, ["portal"]));
  return [
    await checkPortal(urls.portal, { foreign, own }),
    await tryRole(urls.owner, "dachzeile_newsroom", "arbeitet und kann das Protokoll nicht ändern", checkNewsroom),
    await tryRole(urls.owner, "dachzeile_readers", "arbeitet", (query) =>
      query("SELECT 1 FROM readers.cancellation_request LIMIT 1"),
    ),
  ];
}

type Tables = { readonly foreign: readonly string[]; readonly own: readonly string[] };

function checkPortal(url: string, { foreign, own }: Tables): Promise<Finding> {
  const praise = `liest das Portal und keine der ${foreign.length} Tabellen von Redaktion, Lesern und Warteschlange`;
  return tryRole(url, "dachzeile_portal", praise, async (query) => {
    await query("SELECT 1 FROM portal.edition");
    for (const table of foreign) await expectUnreadable(query, table);
    for (const table of own) await expectNoRight(query, table, "INSERT, UPDATE, DELETE, TRUNCATE");
  });
}

async function checkNewsroom(query: Query): Promise<void> {
  await query("SELECT 1 FROM newsroom.article LIMIT 1");
  await query("SELECT 1 FROM jobs.job LIMIT 1");
  await expectNoRight(query, "newsroom.audit_entry", "UPDATE, DELETE");
  // A row policy lets it delete automatic revisions; without the policy it could delete all of them.
  await expectNoRight(query, "newsroom.revision", "UPDATE");
  const [table] = await query("SELECT row_security_active('newsroom.revision') AS active");
  if (table?.["active"] !== true) {
    throw new ForbiddenRight(
      "kann jede Zeile von newsroom.revision löschen",
      "Schalten Sie die Regel wieder ein: ALTER TABLE newsroom.revision ENABLE ROW LEVEL SECURITY.",
    );
  }
}

/** A right that a role has and must not have. */
class ForbiddenRight extends Error {
  /** What takes it away, where it is no grant. */
  readonly remedy: string | undefined;

  constructor(message: string, remedy?: string) {
    super(message);
    this.remedy = remedy;
  }
}

async function expectUnreadable(query: Query, table: string): Promise<void> {
  try {
    await query(`SELECT 1 FROM ${table} LIMIT 1`);
  } catch (error) {
    if (hasErrorCode(error, INSUFFICIENT_PRIVILEGE)) return;
    throw error;
  }
  throw new ForbiddenRight(`kann ${table} lesen`);
}

/** Asked instead of tried: a replica refuses every change, whoever asks for it. */
async function expectNoRight(query: Query, table: string, rights: string): Promise<void> {
  const [row] = await query("SELECT has_table_privilege(current_user, $1, $2) AS may", [table, rights]);
  if (row?.["may"] !== false) throw new ForbiddenRight(`kann ${table} ändern`);
}

async function tryRole(
  url: string,
  role: DatabaseRole,
  praise: string,
  work: (query: Query) => Promise<unknown>,
): Promise<Finding> {
  const subject = `Rolle ${role}`;
  try {
    await runSql(asRole(url, role), work);
    return well(subject, praise);
  } catch (error) {
    if (!(error instanceof ForbiddenRight)) return illBy(subject, error, ADMINISTRATOR);
    const revoke = `Nehmen Sie der Rolle dieses Recht (REVOKE ALL … FROM ${role}); die Migrationen geben es ihr nicht.`;
    return ill(subject, error.message, error.remedy ?? revoke);
  }
}

function asRole(url: string, role: DatabaseRole): string {
  const address = new URL(url);
  address.searchParams.set("options", `-c role=${role}`);
  return address.href;
}

/** Qualified and quoted names. */
async function tablesOf(query: Query, schemas: readonly string[]): Promise<string[]> {
  const rows = await query(
    "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = ANY($1) ORDER BY 1",
    [schemas],
  );
  return rows.map((row) => String(row["name"]));
}
