import { describe, expect, it } from "vitest";
import { parsePage, readFixture } from "./build-legacy-text.ts";
import { decodeLegacyFile, LEGACY_FILE_MAX_BYTES } from "./decode-legacy-file.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const reasonFor = (bytes: Uint8Array) => {
  const decoded = decodeLegacyFile(bytes);
  return decoded.ok ? "" : decoded.reason;
};

/** The bytes of Windows-1252 for the signs outside of Latin-1 that the fixture uses. */
const WINDOWS_SIGNS: Record<string, number> = { "„": 0x84, "“": 0x93, "–": 0x96, "€": 0x80, "…": 0x85 };
const windows1252 = (text: string) => Uint8Array.from(text, (char) => WINDOWS_SIGNS[char] ?? char.charCodeAt(0));

describe("decoding a saved page", () => {
  const text = readFixture("kongress-in-ammertal.txt");

  it("reads UTF-8 with and without BOM", () => {
    expect(decodeLegacyFile(utf8(text))).toEqual({ ok: true, text, encoding: "UTF-8" });
    expect(decodeLegacyFile(utf8(`\ufeff${text}`))).toEqual({ ok: true, text, encoding: "UTF-8" });
  });

  it("reads Windows-1252 as the same article", () => {
    const decoded = decodeLegacyFile(windows1252(text));
    expect(decoded).toEqual({ ok: true, text, encoding: "Windows-1252" });
    expect(decoded.ok && parsePage(decoded.text)).toEqual(parsePage(text));
  });

  it("reads short Windows-1252 whose bytes happen to look like UTF-8", () => {
    const short = "Titel\n[1.2.2018] „Gruß“ – 5 €…";
    expect(decodeLegacyFile(windows1252(short))).toEqual({ ok: true, text: short, encoding: "Windows-1252" });
  });

  it("takes a file of exactly the limit and refuses one byte more", () => {
    expect(decodeLegacyFile(new Uint8Array(LEGACY_FILE_MAX_BYTES).fill(0x61)).ok).toBe(true);
    expect(reasonFor(new Uint8Array(LEGACY_FILE_MAX_BYTES + 1).fill(0x61))).toMatch(/größer als 2 MB/);
  });

  it.each([
    ["nothing", new Uint8Array(), /leer/],
    ["a null byte", utf8("Titel\u0000"), /U\+0000/],
    ["a PDF", utf8("%PDF-1.7 …"), /ein PDF/],
    ["an office document", Uint8Array.of(0x50, 0x4b, 3, 4, 20), /Office-Dokument/],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x54, 0), /UTF-16/],
    ["random bytes", Uint8Array.from({ length: 600 }, (_, index) => ((index * 89) % 255) + 1), /weder UTF-8 noch/],
    ["control characters", utf8("\u0001\u0002ab".repeat(50)), /Steuerzeichen/],
    ["a Cyrillic code page", Uint8Array.from({ length: 60 }, (_, index) => 0xe0 + (index % 16)), /weder UTF-8 noch/],
    ["an HTML page", utf8("\n<!-- gespeichert -->\n<!DOCTYPE html><title>x</title>"), /HTML-Seite/],
    ["a web archive", utf8("From: <Saved by a browser>\nMIME-Version: 1.0\n"), /HTML-Seite/],
  ])("refuses %s with reason and remedy", (_, bytes, reason) => {
    expect(reasonFor(bytes)).toMatch(reason);
    expect(reasonFor(bytes)).toMatch(/ Bitte .* als Text speichern/);
  });

  it("refuses damaged UTF-8 instead of turning umlauts into pairs of signs", () => {
    const bytes = utf8(text);
    bytes[bytes.indexOf(0xc3)] = 0x20;
    expect(reasonFor(bytes)).toMatch(/beschädigt/);
  });

  it("takes markup inside the text for text", () => {
    expect(decodeLegacyFile(utf8("Titel\n[1.2.2018] <html> im Text")).ok).toBe(true);
  });
});
