import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OperatorError } from "#lib/errors.ts";
import { findImportFiles } from "./find-import-files.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dachzeile-pages-"));
  for (const name of ["meldung_10.txt", "meldung_9.TXT", "meldung_11_titel", "bild.jpg", "seite.html", ".DS_Store"]) {
    writeFileSync(path.join(folder, name), "");
  }
  mkdirSync(path.join(folder, "2019"));
  symlinkSync("nirgends.txt", path.join(folder, "kaputt.txt"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the pages to import", () => {
  it("are a folder's text files in the order of their names", async () => {
    const { files, skipped } = await findImportFiles(folder);
    expect(files.map(({ name }) => name)).toEqual(["meldung_9.TXT", "meldung_10.txt", "meldung_11_titel"]);
    expect(skipped).toBe(5);
  });

  it("are the one file that is named, whatever it is called", async () => {
    const file = path.join(folder, "seite.html");
    expect(await findImportFiles(file)).toEqual({ files: [{ name: "seite.html", path: file }], skipped: 0 });
  });

  it("are missed with a reason", async () => {
    await expect(findImportFiles(path.join(folder, "nirgends"))).rejects.toThrow("gibt es nicht");
    await expect(findImportFiles(path.join(folder, "2019"))).rejects.toThrow(OperatorError);
  });
});
