import { comparableText } from "./comparable-text.ts";
import type { AbbreviationRule } from "./rule.ts";

/** What a short form is at its place: explained there, or a use with what could stand instead. */
export type Expansion =
  | { readonly kind: "introduced" }
  | { readonly kind: "use"; readonly proposals: readonly string[] };

const GENITIVE_BEFORE = /(?<!\p{L})(?:des|eines|seines|ihres|dieses|jenes|unseres) $/iu;
const OBLIQUE_BEFORE =
  /(?<!\p{L})(?:des|dem|den|der|eines|einem|einen|einer|beim|vom|zum|zur|im|am|ans|mit|von|bei|aus|nach|seit) $/iu;
/** „Technisches Hilfswerk“: an adjective in front, which would have to be inflected too. */
const ADJECTIVE_IN_FRONT = /^\p{Lu}\p{Ll}+(?:e|er|es)(?: \p{Ll}+)? \p{Lu}/u;

/** Reads the short form at `from` to `to` of comparable text in its surroundings. */
export function expandAbbreviation(text: string, from: number, to: number, rule: AbbreviationRule): Expansion {
  const before = text.slice(Math.max(0, from - 24), from);
  if (before.endsWith("(") && text.charAt(to) === ")" && before.trim() !== "(") return { kind: "introduced" };
  if (text.startsWith(` (${comparableText(rule.long).text.trim()}`, to)) return { kind: "introduced" };
  const isCompound = /[-/]$/u.test(before) || /^[-/]\p{L}/u.test(text.slice(to, to + 3));
  return { kind: "use", proposals: isCompound ? [] : propose(rule, before) };
}

/** In the case that the word in front tells; nothing where that would need more than an ending. */
function propose({ short, long }: AbbreviationRule, before: string): readonly string[] {
  const nominative = `${long} (${short})`;
  if (ADJECTIVE_IN_FRONT.test(long)) return OBLIQUE_BEFORE.test(before) ? [] : [nominative];
  if (!GENITIVE_BEFORE.test(before)) return [nominative];
  const [head = "", ...rest] = long.split(" ");
  const genitive = /[sßxz]$/u.test(head) ? `${head}es` : `${head}s`;
  return [`${[genitive, ...rest].join(" ")} (${short})`];
}
