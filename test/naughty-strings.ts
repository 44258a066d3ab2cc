import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** A third-party collection that may lie beside the project; without it our own strings are the test. */
const COLLECTION = path.join(import.meta.dirname, "../../shared/corpora/naughty/blns.json");

const OWN = [
  "undefined",
  "__proto__",
  "1;DROP TABLE article",
  "' OR 1=1 --",
  "<script>alert(1)</script>",
  "\ufeffZalgo\u0301\u0301\u0301",
  "\u202etest\u202c",
  "👩‍👩‍👧‍👦 ﷽ 田中さん",
  "&lt;b&gt; %00 \\x3c =3D =?utf-8?Q?=41?=",
  "\u0001\u0008\u001f\u007f\u0085\u2028\u2029",
  " mit Leerzeichen außen ",
  ".\n..\n.",
  "From hier\r\n.\r\nQUIT",
  "ẞ ß ſ ﬁ İ ı",
];

/** Texts that break careless software, none empty. */
export function naughtyStrings(): string[] {
  const collected = existsSync(COLLECTION)
    ? z.array(z.string()).parse(JSON.parse(readFileSync(COLLECTION, "utf8")))
    : [];
  return [...OWN, ...collected].filter((text) => text !== "");
}
