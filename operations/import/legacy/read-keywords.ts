import { guessKeywordKind, type KeywordContext } from "./guess-keyword-kind.ts";
import type { LegacyLine } from "./legacy-lines.ts";
import { keywordsOf } from "./legacy-markers.ts";
import type { Findings, LegacyKeyword } from "./legacy-page.ts";

const ACRONYM_BEHIND = / ?\(([\p{L}\p{N}&.\-/]{2,12})\)$/u;

/** Lines that hold the keywords: the one that begins with "Stichwörter:" and those it runs on to. */
export function keywordLines(lines: LegacyLine[]): { start: number; length: number } | null {
  const start = lines.findLastIndex((line) => keywordsOf(line) !== null);
  if (start === -1) return null;
  let length = 1;
  let text = keywordsOf(lines[start] ?? { number: 0, text: "", plain: "" }) ?? "";
  while ((text === "" || text.endsWith(",")) && start + length < lines.length) {
    text = lines[start + length]?.plain || text;
    length += 1;
  }
  return { start, length };
}

/** Reads the ordered keywords; a keyword named twice keeps its first place. */
export function readKeywords(lines: LegacyLine[], context: KeywordContext): Findings & { keywords: LegacyKeyword[] } {
  const result: Findings & { keywords: LegacyKeyword[] } = { keywords: [], recognised: [], leftAside: [] };
  const seen = new Set<string>();
  for (const line of lines) {
    for (const written of splitAtCommas(keywordsOf(line) ?? line.plain)) {
      const named = splitAcronym(written);
      const key = named.name.toLocaleLowerCase("de");
      if (seen.has(key)) {
        result.leftAside.push({ line: line.number, text: written, reason: "Dieses Stichwort steht schon davor." });
      } else {
        seen.add(key);
        const keyword = { ...named, ...guessKeywordKind(named, context) };
        result.keywords.push(keyword);
        result.recognised.push({ field: "Stichwörter", value: written, line: line.number });
      }
    }
  }
  return result;
}

/** Splits at commas outside brackets; with unbalanced brackets at every comma. */
function splitAtCommas(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (char === "(") depth += 1;
    if (char === ")") depth -= 1;
    if (char !== "," || depth !== 0) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  const split = depth === 0 ? [...parts, text.slice(start)] : text.split(",");
  return split.map((part) => part.trim()).filter((part) => part !== "");
}

/** "Bundesamt für … (BSI)" → name and acronym; "Halle (Saale)" stays whole, for it has fewer than two capitals. */
function splitAcronym(written: string): { name: string; acronym: string | null } {
  const match = ACRONYM_BEHIND.exec(written);
  const acronym = match?.[1] ?? "";
  const name = match ? written.slice(0, match.index) : "";
  const hasTwoCapitals = (acronym.match(/\p{Lu}/gu) ?? []).length >= 2;
  return name !== "" && hasTwoCapitals ? { name, acronym } : { name: written, acronym: null };
}
