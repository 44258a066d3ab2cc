import type { KeywordKind } from "../keyword.ts";
import { isFunctionWord } from "./function-words.ts";
import { adjectiveStem, type Bases, bareStem, FORM } from "./german-forms.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import type { VocabularyKeyword } from "./suggestion.ts";

/** One word of a name and what may stand for it in a text. */
export type PatternWord = {
  readonly key: string;
  /** The common stem of its adjective forms, where it has them. */
  readonly stem: string | null;
  /** Set where every letter counts: acronyms. */
  readonly exactly: string | null;
  readonly needsCapital: boolean;
  /** `FORM` bits. */
  readonly accepts: number;
};

/** One way to write a keyword. */
export type NamePattern = {
  readonly keyword: VocabularyKeyword;
  readonly words: readonly PatternWord[];
};

type Place = { readonly kind: KeywordKind | null; readonly isLast: boolean; readonly isOnly: boolean };

const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,4}$/u;
/** What makes an organisation's name a German noun with endings, and not a brand. */
const ORGANISATION_NOUN =
  /(?:agentur|akademie|amt|anstalt|ausschuss|bank|behoerde|betrieb|betriebe|buero|bund|dienst|gericht|gesellschaft|haus|hochschule|hof|institut|kammer|kanzlei|kasse|kommission|konferenz|kreis|landtag|ministerium|museum|netzwerk|praesidium|rat|schule|stelle|stiftung|tag|universitaet|verband|verein|verwaltung|werk|werke|zentrale|zentrum)$/;
const LEGAL_FORM =
  /^(.*\S\s+\S.*?),?\s+(?:gGmbH|GmbH(?: & Co\. KG)?|mbH|AG|SE|KG|KGaA|AöR|eG|e\. ?V\.|UG|OHG|Inc\.?)$/u;

/** All the ways in which a keyword is found: name, acronym and aliases, hyphenated parts together and apart. */
export function patternsOf(keyword: VocabularyKeyword): readonly NamePattern[] {
  const names = [keyword.name, ...keyword.aliases, ...withoutLegalForm(keyword)];
  const sequences = names.flatMap((name) => wordSequences(readTokens(name), keyword.kind));
  if (keyword.acronym !== null) sequences.push(...acronymSequences(readTokens(keyword.acronym)));
  const known = new Set<string>();
  return sequences.flatMap((words) => {
    const signature = words.map(({ key, exactly }) => exactly ?? key).join(" ");
    if (words.length === 0 || known.has(signature)) return [];
    known.add(signature);
    return [{ keyword, words }];
  });
}

/** True when the token may stand for the word of the name; `bases` are the token's. */
export function standsFor(token: Token, bases: Bases, word: PatternWord): boolean {
  if (word.exactly !== null) return token.written === word.exactly || token.written === `${word.exactly}s`;
  const forms = (bases.get(word.key) ?? 0) | (word.stem === null ? 0 : (bases.get(word.stem) ?? 0));
  const fitting = forms & word.accepts;
  if (fitting === 0) return false;
  if (fitting & FORM.same) return token.hasCapital || !word.needsCapital;
  if (isFunctionWord(token.folded)) return false;
  return token.hasCapital || !word.needsCapital || fitting === FORM.placeAdjective;
}

/** People say „Brandholm Netze“ for „Brandholm Netze GmbH“. A single word is left to an alias: it may be any word. */
function withoutLegalForm({ name, kind }: VocabularyKeyword): readonly string[] {
  const short = kind === "organisation" || kind === null ? LEGAL_FORM.exec(name)?.[1] : undefined;
  return short === undefined ? [] : [short];
}

function wordSequences(tokens: readonly Token[], kind: KeywordKind | null): readonly (readonly PatternWord[])[] {
  const apart = withoutSoftSigns(tokens);
  const together = joinTied(apart);
  const variants = together.length === apart.length ? [apart] : [together, apart];
  return variants.map((variant) =>
    variant.map((token, index) =>
      patternWord(token, { kind, isLast: index === variant.length - 1, isOnly: variant.length === 1 }),
    ),
  );
}

function acronymSequences(tokens: readonly Token[]): readonly (readonly PatternWord[])[] {
  const apart = withoutSoftSigns(tokens);
  const variants = apart.some(({ isTied }) => isTied) ? [joinTied(apart), apart] : [apart];
  return variants.map((variant) => variant.map(exactWord));
}

/** A name of nothing but soft signs keeps them, or it could not be found at all. */
function withoutSoftSigns(tokens: readonly Token[]): readonly Token[] {
  const hard = tokens.filter(({ sort }) => sort !== "soft");
  return hard.length > 0 ? hard : tokens;
}

/** Words that hyphens tie together as one word, so that „Cyber-Sicherheit“ is „Cybersicherheit“. */
export function joinTied(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last?.isTied) joined[joined.length - 1] = joinTwo(last, token);
    else joined.push(token);
  }
  return joined;
}

/** Two neighbouring tokens as one. */
export function joinTwo(one: Token, other: Token): Token {
  return {
    sort: "word",
    start: one.start,
    end: other.end,
    written: one.written + other.written,
    folded: one.folded + other.folded,
    hasCapital: one.hasCapital || other.hasCapital,
    isTied: other.isTied,
  };
}

function exactWord({ folded, written }: Token): PatternWord {
  return { key: folded, stem: null, exactly: written, needsCapital: false, accepts: FORM.same | FORM.genitive };
}

function patternWord(token: Token, place: Place): PatternWord {
  if (ACRONYM.test(token.written)) return exactWord(token);
  const { folded: key, hasCapital, sort } = token;
  if (sort !== "word") return { key, stem: null, exactly: null, needsCapital: false, accepts: FORM.same };
  if (!hasCapital) return smallWord(key, place);
  const stem = place.isLast || place.kind === "person" ? null : adjectiveStem(key);
  const maySmall = stem !== null && place.kind !== "organisation" && place.kind !== "place";
  return { key, stem, exactly: null, needsCapital: !maySmall, accepts: acceptedForms(key, place) };
}

/** „für“ stays as it is; an alias such as „barrierefrei“ takes endings. */
function smallWord(key: string, { isOnly }: Place): PatternWord {
  const stem = isOnly && key.length >= 5 ? bareStem(key) : null;
  return { key, stem, exactly: null, needsCapital: false, accepts: FORM.same | FORM.adjective };
}

function acceptedForms(key: string, { kind, isLast, isOnly }: Place): number {
  if (!isLast) return kind === "person" ? FORM.same : FORM.same | FORM.noun | FORM.adjective;
  switch (kind) {
    case "person":
      return FORM.same | FORM.genitive;
    case "place":
      return FORM.same | FORM.genitive | FORM.demonym | (isOnly ? FORM.placeAdjective : 0);
    case "organisation":
      return FORM.same | FORM.genitive | (isOnly && !ORGANISATION_NOUN.test(key) ? 0 : FORM.noun);
    case "law":
      return FORM.same | FORM.genitive | FORM.noun;
    case "section":
    case "topic":
    case null:
      return FORM.same | FORM.genitive | FORM.noun | FORM.singular;
  }
}
