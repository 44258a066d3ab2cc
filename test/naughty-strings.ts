import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** A public collection that may lie beside the project (Big List of Naughty Strings); without it our own are the test. */
const corpus = path.join(import.meta.dirname, "../../shared/corpora/naughty/blns.json");

const own: readonly string[] = [
  "",
  " ",
  " Rand ",
  "\t",
  "eine\nzwei\r\ndrei\rvier",
  "null",
  "undefined",
  "__proto__",
  "constructor",
  "1; DROP TABLE article; --",
  "' OR '1'='1",
  "$1 {{1}} %s %n %00",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "&lt;b&gt; &#0; &nbsp;",
  "\\u0000 \\x00 \\0",
  '{"type":"doc"}',
  "\u0001\u0008\u001f\u007f\u0085\u2028\u2029",
  "\ufeff\u200b\u200d\u2060\u00ad",
  "\u202eumgekehrt\u202c",
  "\ue000Marke\ue001",
  "\ufffd\ufffe\uffff",
  "\u{10ffff}",
  "Müller".normalize("NFD"),
  "Müller".normalize("NFC"),
  "ﬁ ½ Ⅷ ﷺ ẞ ı İ",
  "Z̸̡͎͗a̴͕͑l̵͖͝g̸̭̽o̵͚͝",
  "👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 👍🏽",
  "田中さん 사회과학원 مرحبا שלום ทดสอบ",
];

/** Texts that have broken other systems. PostgreSQL can store each of them. */
export function naughtyStrings(): readonly string[] {
  const collected: string[] = existsSync(corpus) ? JSON.parse(readFileSync(corpus, "utf8")) : [];
  return [...new Set([...own, ...collected])].filter((text) => !text.includes("\0") && text.isWellFormed());
}

/** What PostgreSQL cannot store: it has to be refused, not cut or replaced. */
export const UNSTORABLE: readonly string[] = ["a\0b", "\0", "\ud800", "\udfff", "x\ud83d", "\ude00\ud83d"];
