import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { hasErrorCode, OperatorError } from "#lib/errors.ts";

export type ImportFile = { readonly name: string; readonly path: string };
/** `skipped` counts what lies in the folder and is no page to read, so that nothing is passed over unseen. */
export type ImportFiles = { readonly files: readonly ImportFile[]; readonly skipped: number };

const byName = new Intl.Collator("de", { numeric: true });

/**
 * The file itself, or the text files of a folder (ending in .txt or in nothing) in the order of their names, numbers
 * by their value. Folders inside the folder are not entered.
 * @throws OperatorError when there is nothing to read
 */
export async function findImportFiles(place: string): Promise<ImportFiles> {
  const found = await look(place);
  if (!found.isDirectory()) return { files: [{ name: path.basename(place), path: place }], skipped: 0 };
  const names = await readdir(place);
  const files: ImportFile[] = [];
  for (const name of names.filter(isTextName).sort(byName.compare)) {
    const file = path.join(place, name);
    if ((await stat(file).catch(() => null))?.isFile() === true) files.push({ name, path: file });
  }
  if (files.length > 0) return { files, skipped: names.length - files.length };
  throw new OperatorError(
    `Im Ordner ${place} liegt keine Textdatei.`,
    "Speichern Sie die Seiten im Browser als Text, mit der Endung .txt.",
  );
}

async function look(place: string) {
  try {
    return await stat(place);
  } catch (cause) {
    const problem = hasErrorCode(cause, "ENOENT", "ENOTDIR") ? "gibt es nicht" : "lässt sich nicht öffnen";
    throw new OperatorError(`${place} ${problem}.`, "Geben Sie eine Datei oder einen Ordner an.", { cause });
  }
}

function isTextName(name: string): boolean {
  const extension = path.extname(name).toLowerCase();
  return !name.startsWith(".") && (extension === "" || extension === ".txt");
}
