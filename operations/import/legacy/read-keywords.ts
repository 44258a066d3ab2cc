import { guessKeywordKind, type KeywordContext } from "./guess-keyword-kind.ts";
import type { LegacyLine } from "./legacy-lines.ts";
import { keywordsOf } from "./legacy-markers.ts";
import { type Findings, LEGACY_LIST_MAX, type LegacyKeyword } from "./legacy-page.ts";

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

type KeywordFindings = Findings & { keywords: LegacyKeyword[] };

/** Reads the ordered keywords; a keyword named twice keeps its first place. */
export function readKeywords(lines: LegacyLine[], context: KeywordContext): KeywordFindings {
  const found: KeywordFindings = { keywords: [], recognised: [], leftAside: [] };
  for (const line of lines) {
    for (const written of splitAtCommas(keywordsOf(line) ?? line.plain)) {
      addKeyword(found, { written, line: line.number }, context);
    }
  }
  return found;
}

function addKeyword(found: KeywordFindings, entry: { written: string; line: number }, context: KeywordContext): void {
  const { written, line } = entry;
  const named = splitAcronym(written);
  const key = named.name.toLocaleLowerCase("de");
  if (found.keywords.some((keyword) => keyword.name.toLocaleLowerCase("de") === key)) {
    found.leftAside.push({ line, text: written, reason: "Dieses Stichwort steht schon davor." });
  } else if (found.keywords.length >= LEGACY_LIST_MAX) {
    const reason = `Mehr als ${LEGACY_LIST_MAX} Stichwörter nimmt ein Artikel nicht auf.`;
    found.leftAside.push({ line, text: written, reason });
  } else {
    found.keywords.push({ ...named, ...guessKeywordKind(named, context) });
    found.recognised.push({ field: "Stichwörter", value: written, line });
  }
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
