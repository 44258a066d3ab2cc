import { type ComparableText, comparableText, isInsideWord } from "./comparable-text.ts";
import type { CompiledRules, FormTree, Meaning } from "./compile-rules.ts";
import { type Expansion, expandAbbreviation } from "./expand-abbreviation.ts";
import { findGenderForms } from "./gender-forms.ts";

/** Short lines (title, headings) may use a short form that the text explains. */
export type BlockRole = "text" | "line";

export type TextBlock = { readonly role: BlockRole; readonly text: string };

/** A place that a rule objects to, in UTF-16 units of its block; the first proposal is the one to take. */
export type Finding = {
  readonly from: number;
  readonly to: number;
  /** Id of the rule. */
  readonly rule: number;
  readonly found: string;
  readonly proposals: readonly string[];
};

/** What one block says by itself; whether a short form is explained shows only in the whole text. */
export type BlockPlace =
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "short"; readonly finding: Finding }
  | { readonly kind: "introduced"; readonly rule: number };

type Candidate = { readonly from: number; readonly to: number; readonly place: (found: Span) => BlockPlace | null };
type Span = { readonly from: number; readonly to: number; readonly found: string };

/** Checks one block: every place once, the longest form wins, none overlaps another. Reads the text once. */
export function checkBlock({ forms, gender }: CompiledRules, block: TextBlock): readonly BlockPlace[] {
  const compared = comparableText(block.text);
  const addresses = findAddresses(compared.text);
  const candidates = [...formCandidates(compared.text, forms, block.role)];
  if (gender !== null) {
    for (const { from, to, proposals } of findGenderForms(compared.text, gender.style)) {
      candidates.push({ from, to, place: (span) => findingPlace(span, gender.id, proposals) });
    }
  }
  return chooseLongest(candidates)
    .filter(({ from, to }) => !addresses.some((address) => from < address.to && to > address.from))
    .flatMap((candidate) => candidate.place(originalSpan(block.text, compared, candidate)) ?? []);
}

/** The findings of a whole text, block by block: a short form is one only where it first occurs unexplained. */
export function gatherFindings(blocks: readonly (readonly BlockPlace[])[]): readonly (readonly Finding[])[] {
  const settled = new Set<number>();
  return blocks.map((places) => places.flatMap((place) => settle(place, settled)));
}

function settle(place: BlockPlace, settled: Set<number>): readonly Finding[] {
  if (place.kind === "finding") return [place.finding];
  const rule = place.kind === "short" ? place.finding.rule : place.rule;
  if (settled.has(rule)) return [];
  settled.add(rule);
  return place.kind === "short" ? [place.finding] : [];
}

function* formCandidates(text: string, forms: FormTree, role: BlockRole): Generator<Candidate> {
  let at = 0;
  while (at < text.length) {
    const match = isInsideWord(text, at) ? null : longestForm(text, at, forms);
    if (match === null) {
      at += 1;
      continue;
    }
    const { to, meaning } = match;
    const expansion = meaning.kind === "abbreviation" ? expandAbbreviation(text, at, to, meaning.rule) : null;
    yield { from: at, to, place: (span) => placeOf(meaning, expansion, role, span) };
    at = to;
  }
}

function longestForm(text: string, from: number, forms: FormTree): { to: number; meaning: Meaning } | null {
  let longest: { to: number; meaning: Meaning } | null = null;
  let place = forms.next.get(text.charAt(from));
  for (let to = from + 1; place !== undefined; to += 1) {
    if (place.meaning !== null && !isInsideWord(text, to)) longest = { to, meaning: place.meaning };
    place = place.next.get(text.charAt(to));
  }
  return longest;
}

function placeOf(meaning: Meaning, expansion: Expansion | null, role: BlockRole, span: Span): BlockPlace | null {
  if (meaning.kind === "finding") return findingPlace(span, meaning.rule.id, meaning.proposals);
  if (meaning.kind === "right" || expansion === null || role === "line") return null;
  const rule = meaning.rule.id;
  if (expansion.kind === "introduced") return { kind: "introduced", rule };
  return { kind: "short", finding: { ...span, rule, proposals: expansion.proposals } };
}

function findingPlace(span: Span, rule: number, proposals: readonly string[]): BlockPlace {
  return { kind: "finding", finding: { ...span, rule, proposals } };
}

/** From left to right; of those that begin at one place the longest. */
function chooseLongest(candidates: readonly Candidate[]): readonly Candidate[] {
  let end = 0;
  return candidates
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

function originalSpan(original: string, { starts, ends }: ComparableText, place: { from: number; to: number }): Span {
  const from = starts[place.from] ?? 0;
  const to = ends[place.to - 1] ?? original.length;
  return { from, to, found: original.slice(from, to) };
}

const ADDRESS = /:\/\/|^www\.|@|[\p{L}\p{N}]\.(?:de|com|org|net|eu|info|io|at|ch|bund|example)(?:$|[/?#:,.;)“"'])/iu;

/** Addresses are spelled as they are, also where they stand in the text. */
function findAddresses(text: string): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(/\S+/gu)]
    .filter(([word]) => ADDRESS.test(word))
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
