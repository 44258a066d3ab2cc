import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { buildLegacyText } from "#operations/import/legacy/build-legacy-text.ts";
import {
  importLegacyFile,
  type LegacyImport,
  type LegacyImportWishes,
} from "#operations/import/legacy/import-legacy-file.ts";

export type ReadPage = Extract<LegacyImport, { outcome: "read" }>;

export const FIXTURES = path.join(import.meta.dirname, "../fixtures/legacy");

const folder = mkdtempSync(path.join(tmpdir(), "dachzeile-import-"));
let pages = 0;

/** Takes all written pages away. */
export function removePages(): void {
  rmSync(folder, { recursive: true });
}

/** Imports a file; by default as a draft, for real, and to the letter: what typography changes has tests of its own. */
export function importPage(file: string, wishes: Partial<LegacyImportWishes> = {}): Promise<LegacyImport> {
  return importLegacyFile(
    { name: path.basename(file), path: file },
    { dryRun: false, publish: false, keepTypography: true, ...wishes },
  );
}

/** Imports a file that must be readable; a refusal fails the test with its reason. */
export async function importReadable(file: string, wishes: Partial<LegacyImportWishes> = {}): Promise<ReadPage> {
  const result = await importPage(file, wishes);
  if (result.outcome !== "read") throw new Error(result.reason);
  return result;
}

/** A file with this content, by a name of its own unless one is given. */
export function writePage(content: string | Uint8Array, name?: string): string {
  pages += 1;
  const file = path.join(folder, name ?? `seite-${pages}.txt`);
  writeFileSync(file, content);
  return file;
}

/** A page whose words no other page has. */
export function writeOwnPage(parts: Parameters<typeof buildLegacyText>[0] = {}, name?: string): string {
  return writePage(buildLegacyText({ opening: [`[14.5.2019] Vorspann der Seite ${pages + 1}.`], ...parts }), name);
}

export function articleIdOf({ article }: ReadPage): number {
  if (article.articleId === null) throw new Error("The article has no number yet.");
  return article.articleId;
}

/** Every row that an import could touch, and where the numbers of the next rows stand. */
export async function snapshot(): Promise<unknown> {
  const tables = await newsroomDatabase().$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname IN ('newsroom', 'portal') ORDER BY 1`;
  const counts = await Promise.all(
    tables.map(({ name }) => newsroomDatabase().$queryRawUnsafe(`SELECT count(*)::int AS count FROM ${name}`)),
  );
  const sequences = await newsroomDatabase().$queryRaw`
    SELECT sequencename, last_value::int FROM pg_sequences WHERE schemaname = 'newsroom' ORDER BY 1`;
  return [counts, sequences, await newsroomDatabase().edition.findMany()];
}
