import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readPassword } from "./read-password.ts";

const read = (...chunks: (string | Uint8Array)[]) =>
  readPassword(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), () => undefined);

describe("a password from standard input", () => {
  it("is kept to its last character, without the line break behind it", async () => {
    expect(await read("  Zwölf Zeichen\t \n")).toBe("  Zwölf Zeichen\t ");
    expect(await read("unter Windows\r\n")).toBe("unter Windows");
    expect(await read("zwei\n", "Zeilen\n\n")).toBe("zwei\nZeilen\n");
  });

  it("may be cut in the middle of a letter on its way", async () => {
    const bytes = Buffer.from("schön lang");
    expect(await read(bytes.subarray(0, 4), bytes.subarray(4))).toBe("schön lang");
  });

  it("is refused when there is none, or when it is no text", async () => {
    await expect(read()).rejects.toThrow("kein Passwort");
    await expect(read("\n")).rejects.toThrow("kein Passwort");
    await expect(read(new Uint8Array([0x66, 0xfc, 0x72]))).rejects.toThrow("UTF-8");
    await expect(read("x".repeat(20_000))).rejects.toThrow("zu lang");
  });
});
