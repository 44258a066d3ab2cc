import { type Bases, basesOfNoun, basesOfSmallWord } from "./german-forms.ts";
import { joinTwo, type NamePattern, standsFor } from "./name-pattern.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import type { VocabularyKeyword } from "./suggestion.ts";
import type { NameBranch, VocabularyIndex } from "./vocabulary-index.ts";

/** A keyword found in one piece of text; `start` and `end` in UTF-16 units. */
export type Mention = {
  readonly keyword: VocabularyKeyword;
  readonly start: number;
  readonly end: number;
  /** Every word as in the name; an inflected form yields to it at the same place. */
  readonly isLiteral: boolean;
};

/** Longest run of hyphenated words that is read as one word. */
const MAX_TIED = 4;

/** One word of the text, possibly joined: the index of its first token and of the token behind it. */
type Step = { readonly token: Token; readonly bases: Bases; readonly at: number; readonly next: number };

/**
 * All keywords that a text names, in the text's order. Inside a longer name a shorter one is not found („Ammertal“ in
 * „Landkreis Ammertal“), inside a word never; a part of a hyphenated word counts („BSI-Präsident“), except for persons
 * („Anna Kern-Lohe“ is another one) and for what follows the hyphen of a place („Alt-Ammertal“).
 */
export function findMentions({ root }: VocabularyIndex, text: string): readonly Mention[] {
  const reader = new TokenReader(readTokens(text));
  const found: Mention[] = [];
  for (let at = 0; at < reader.tokens.length; at += 1) follow(reader, { branch: root, steps: [], at }, found);
  return withoutShadowed(found);
}

/** A way into the index: the words read so far, and the token to go on with. */
type Path = { readonly branch: NameBranch; readonly steps: readonly Step[]; readonly at: number };

/** Follows every name that may go on with the next token, also joined with what hyphens tie to it. */
function follow(reader: TokenReader, { branch, steps, at }: Path, found: Mention[]): void {
  for (const step of reader.stepsAt(at)) {
    for (const base of step.bases.keys()) {
      const next = branch.following.get(base);
      if (next === undefined) continue;
      const walked = [...steps, step];
      for (const pattern of next.ending) collect(reader.tokens, walked, pattern, found);
      if (next.following.size > 0) follow(reader, { branch: next, steps: walked, at: step.next }, found);
    }
  }
  // Quotes inside a name never decide; they may be names of their own, though.
  if (steps.length > 0 && reader.tokens[at]?.sort === "soft") follow(reader, { branch, steps, at: at + 1 }, found);
}

class TokenReader {
  readonly tokens: readonly Token[];
  readonly #bases = new Map<string, Bases>();
  readonly #steps: (readonly Step[] | undefined)[] = [];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The word that begins here, by itself and joined with those that hyphens tie to it. */
  stepsAt(at: number): readonly Step[] {
    const known = this.#steps[at];
    if (known !== undefined) return known;
    const steps = this.#readSteps(at);
    this.#steps[at] = steps;
    return steps;
  }

  #readSteps(at: number): readonly Step[] {
    let token = this.tokens[at];
    if (token === undefined) return [];
    const steps = [this.#step(token, at, at + 1)];
    for (let next = at + 1; token.isTied && next < at + MAX_TIED; next += 1) {
      const following: Token | undefined = this.tokens[next];
      if (following === undefined) break;
      token = joinTwo(token, following);
      steps.push(this.#step(token, at, next + 1));
    }
    return steps;
  }

  #step(token: Token, at: number, next: number): Step {
    const key = token.hasCapital ? token.folded : `-${token.folded}`;
    const known = this.#bases.get(key);
    const bases = known ?? basesOf(token);
    if (known === undefined) this.#bases.set(key, bases);
    return { token, bases, at, next };
  }
}

function basesOf({ sort, folded, hasCapital }: Token): Bases {
  return sort === "word" && hasCapital ? basesOfNoun(folded) : basesOfSmallWord(folded);
}

function collect(tokens: readonly Token[], steps: readonly Step[], pattern: NamePattern, found: Mention[]): void {
  const { keyword, words } = pattern;
  const isFitting = words.every((word, place) => {
    const step = steps[place];
    return step !== undefined && standsFor(step.token, step.bases, word);
  });
  const first = steps[0];
  const last = steps.at(-1);
  if (!isFitting || first === undefined || last === undefined || !isFree(tokens, first, last, keyword)) return;
  const isLiteral = words.every(({ key }, place) => steps[place]?.token.folded === key);
  found.push({ keyword, start: first.token.start, end: last.token.end, isLiteral });
}

/** Whether hyphens around the match leave it a word of its own. */
function isFree(tokens: readonly Token[], first: Step, last: Step, { kind }: VocabularyKeyword): boolean {
  if (kind !== "person" && kind !== "place") return true;
  if (tokens[first.at - 1]?.isTied) return false;
  return kind === "place" || !last.token.isTied;
}

/** Drops what a longer mention contains, and inflected readings where the very name stands. */
function withoutShadowed(found: readonly Mention[]): readonly Mention[] {
  const ordered = [...found].sort(
    (one, other) => one.start - other.start || other.end - one.end || Number(other.isLiteral) - Number(one.isLiteral),
  );
  const kept: Mention[] = [];
  const literalPlaces = new Set<string>();
  const known = new Set<string>();
  let reach = { start: -1, end: -1 };
  for (const one of ordered) {
    const isInside = one.end < reach.end || (one.end === reach.end && reach.start < one.start);
    const place = `${one.start}-${one.end}`;
    const isTwice = known.has(`${place} ${one.keyword.id}`);
    if (isInside || isTwice || (literalPlaces.has(place) && !one.isLiteral)) continue;
    known.add(`${place} ${one.keyword.id}`);
    if (one.isLiteral) literalPlaces.add(place);
    if (one.end > reach.end) reach = one;
    kept.push(one);
  }
  return kept;
}
