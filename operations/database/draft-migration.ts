import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { projectRoot } from "../project-root.ts";
import { migrate, readMigrations } from "./migrations.ts";
import { openSchemaEngine } from "./schema-engine.ts";

/**
 * Prints the SQL that leads from the migrations to the schema files. Needs an empty database in DATABASE_URL, to which
 * it applies the migrations; the output is the draft of the next migration (grants and comments are added by hand).
 */
async function draftMigration(url: string): Promise<string> {
  const list = await readMigrations();
  if (list.migrationDirectories.length > 0) await migrate(url);
  const engine = await openSchemaEngine(url);
  const folder = path.join(projectRoot, "prisma", "schema");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma"));
  const files = await Promise.all(
    names.map(async (name) => ({ path: path.join(folder, name), content: await readFile(path.join(folder, name), "utf8") })),
  );
  const { stdout } = await engine.diff({
    from: list.migrationDirectories.length > 0 ? { tag: "url", url } : { tag: "empty" },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? "";
}

process.stdout.write(await draftMigration(process.env["DATABASE_URL"] ?? ""));
