import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetSheet } from "#lib/storage/kept-sheets.ts";
import { keptSheet } from "./kept-sheet.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const text = (pdf: Uint8Array) => Buffer.from(pdf).toString();

let folder: string;
let made: string[];

/** A sheet that says what it was made of and as how many-th. */
function sheetOf(content: string, { articleId = 7, isWhole = true } = {}): Promise<Uint8Array<ArrayBuffer>> {
  return keptSheet({ articleId, content }, async () => {
    made.push(content);
    return { pdf: bytes(`${content} ${made.length}`), isWhole };
  });
}

beforeEach(() => {
  made = [];
  folder = mkdtempSync(path.join(tmpdir(), "dachzeile-sheets-"));
  vi.stubEnv("DATA_DIR", folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("the sheet of a piece", () => {
  it("is made once for what it says, also after a restart", async () => {
    expect(text(await sheetOf("a"))).toBe("a 1");
    expect(text(await sheetOf("a"))).toBe("a 1");
    expect(text(await sheetOf("a", { articleId: 8 }))).toBe("a 2");
    expect(made).toEqual(["a", "a"]);
  });

  it("is made anew when the piece says something else, and never taken for what it was", async () => {
    await sheetOf("a");
    expect(text(await sheetOf("b"))).toBe("b 2");
    expect(text(await sheetOf("a"))).toBe("a 3");
  });

  it("is not kept while a picture of it is away, and gone when the piece is", async () => {
    await sheetOf("a", { isWhole: false });
    expect(text(await sheetOf("a"))).toBe("a 2");
    await forgetSheet(7);
    await forgetSheet(7);
    expect(text(await sheetOf("a"))).toBe("a 3");
  });

  it("is made anew where the file is broken", async () => {
    await sheetOf("a");
    const file = path.join(folder, "media", "sheets", "7.pdf");
    writeFileSync(file, readFileSync(file).subarray(0, 5));
    expect(text(await sheetOf("a"))).toBe("a 2");
  });

  it("reaches the reader when it cannot be kept", async () => {
    writeFileSync(path.join(folder, "media"), "no folder");
    const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(text(await sheetOf("a"))).toBe("a 1");
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });
});
