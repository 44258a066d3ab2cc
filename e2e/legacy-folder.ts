import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { projectRoot } from "#operations/project-root.ts";

/**
 * Saves the texts as a folder of legacy pages and imports and publishes it by the command line.
 * @returns the numbers of the articles, in the order of the texts
 */
export function importLegacyFolder(dataDir: string, texts: readonly string[], databaseUrl = ""): number[] {
  const folder = mkdtempSync(path.join(tmpdir(), "dachzeile-legacy-"));
  try {
    for (const [index, text] of texts.entries()) {
      writeFileSync(path.join(folder, `seite-${String(index).padStart(4, "0")}.txt`), text);
    }
    const run = spawnSync(
      process.execPath,
      ["operations/newsroom.ts", "import", "legacy", folder, "--publish", "--verbose"],
      { cwd: projectRoot, encoding: "utf8", env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir } },
    );
    expect(run.status, run.stderr).toBe(0);
    const ids = [...run.stdout.matchAll(/^ *Artikel +(\d{6,})/gm)].map(([, id]) => Number(id));
    expect(ids, run.stdout.slice(0, 2000)).toHaveLength(texts.length);
    return ids;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
