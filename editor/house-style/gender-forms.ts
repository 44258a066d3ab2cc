import type { GenderStyle } from "./rule.ts";

/** A gendered form in comparable text, and what the house would write instead as far as the form alone tells. */
export type GenderForm = { readonly from: number; readonly to: number; readonly proposals: readonly string[] };

const MARKS: Readonly<Partial<Record<GenderStyle, string>>> = { colon: ":", star: "*", underscore: "_" };

/** Bürger:innen, Bürger*in, Bürger/-innen, Bürger(innen), BürgerInnen. */
const NOUN = /(?<!\p{L})(\p{Lu}\p{L}*\p{Ll})(?:([:*_·]|\/-?)(innen|in)|(\()(innen|in)\)|(I)(nnen|n))(?!\p{L})/gu;
/** jede:r, ein*e, der:die. */
const COMPANION = /(?<!\p{L})(\p{L}+)([:*_])(r|e|n|m|s|er|en|em|es|die|der|den|dem)(?!\p{L})/gu;
/** Bürgerinnen und Bürger, Bürger und Bürgerinnen. */
const PAIR = /(?<!\p{L})(\p{Lu}\p{L}+) (?:und|oder|sowie) (\p{Lu}\p{L}+)(?!\p{L})/gu;
/** „LinkedIn“ and „PlugIn“ are no persons. */
const PERSON = /(?:er|or|eur|ent|ant|ist|ekt)$/u;
const DATIVE_BEFORE = /(?<!\p{L})(?:den|mit|von|bei|zu|aus|nach|seit|gegenüber|vielen|allen|unter) $/iu;

/** The gendered forms in a text that are not of the house's style, in their order. */
export function findGenderForms(text: string, style: GenderStyle): readonly GenderForm[] {
  const found = [...nounForms(text, style), ...companionForms(text, style)];
  return style === "neutral" ? [...found, ...pairForms(text)] : found;
}

function* nounForms(text: string, style: GenderStyle): Generator<GenderForm> {
  for (const match of text.matchAll(NOUN)) {
    const [whole, stem = "", sign, afterSign, , inBrackets, innerI, afterI] = match;
    const ending = afterSign ?? inBrackets ?? `i${afterI}`;
    if (innerI !== undefined && ending === "in" && !PERSON.test(stem)) continue;
    if (innerI === undefined ? sign !== undefined && sign === MARKS[style] : style === "inner-i") continue;
    const proposals = proposeNoun(stem, ending, style, text.slice(0, match.index));
    yield { from: match.index, to: match.index + whole.length, proposals };
  }
}

function proposeNoun(stem: string, ending: string, style: GenderStyle, before: string): readonly string[] {
  const mark = MARKS[style];
  if (mark !== undefined) return [`${stem}${mark}${ending}`];
  if (style === "inner-i") return [`${stem}I${ending.slice(1)}`];
  return style === "pair" && ending === "innen" ? proposePair(stem, before.slice(-16)) : [];
}

/** Only where the masculine plural follows from the stem; „Ärzt“ does not tell of „Ärzte“. */
function proposePair(stem: string, before: string): readonly string[] {
  if (/(?:or|ent|ant|ist)$/u.test(stem)) return [`${stem}innen und ${stem}en`];
  if (!stem.endsWith("er")) return [];
  const [plain, dative] = [`${stem}innen und ${stem}`, `${stem}innen und ${stem}n`];
  return DATIVE_BEFORE.test(before) ? [dative, plain] : [plain, dative];
}

function* companionForms(text: string, style: GenderStyle): Generator<GenderForm> {
  const wanted = MARKS[style];
  for (const match of text.matchAll(COMPANION)) {
    const [whole, beginning = "", mark, ending = ""] = match;
    if (mark === wanted) continue;
    const proposals = wanted === undefined ? [] : [`${beginning}${wanted}${ending}`];
    yield { from: match.index, to: match.index + whole.length, proposals };
  }
}

function* pairForms(text: string): Generator<GenderForm> {
  for (const match of text.matchAll(PAIR)) {
    const [whole, first = "", second = ""] = match;
    const hasWomen = first.endsWith("innen") !== second.endsWith("innen");
    if (!hasWomen || first.slice(0, 3) !== second.slice(0, 3)) continue;
    yield { from: match.index, to: match.index + whole.length, proposals: [] };
  }
}
