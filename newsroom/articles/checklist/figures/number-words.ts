import { LONGEST_WORD } from "../words.ts";

const UNITS: Readonly<Record<string, number>> = {
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};

const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

const TENS_PATTERN = new RegExp(`^(?:(ein|${Object.keys(UNITS).join("|")})und)?(${Object.keys(TENS).join("|")})$`, "u");
const PARTS = [
  ["tausend", 1_000],
  ["hundert", 100],
] as const;

/** The number that a German word writes out, such as „zwölf“ or „dreihundertfünfzig“; null for „ein“, which mostly counts nothing. */
export function readNumberWord(word: string): number | null {
  if (word.length > LONGEST_WORD) return null;
  const lower = word.toLocaleLowerCase("de");
  return lower === "ein" || lower === "eins" ? null : readPart(lower);
}

function readPart(word: string): number | null {
  if (word === "ein" || word === "eins") return 1;
  const small = UNITS[word] ?? readTens(word);
  if (small !== null) return small;
  for (const [name, factor] of PARTS) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const before = at === 0 ? 1 : readPart(word.slice(0, at));
    const rest = word.slice(at + name.length).replace(/^und/u, "");
    const after = rest === "" ? 0 : readPart(rest);
    return before === null || after === null ? null : before * factor + after;
  }
  return null;
}

function readTens(word: string): number | null {
  const [, unit, tens] = TENS_PATTERN.exec(word) ?? [];
  if (tens === undefined) return null;
  return (TENS[tens] ?? 0) + (unit === undefined ? 0 : unit === "ein" ? 1 : (UNITS[unit] ?? 0));
}
