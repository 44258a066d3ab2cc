import { Prisma } from "#prisma/generated/client.ts";
import { portalDatabase } from "../portal-database.ts";
import { findKin, type Kin } from "./published-words.ts";
import type { SearchTerm } from "./search-terms.ts";
import { LONGEST_NAME, synonymsOf } from "./synonyms.ts";
import { spellingsOf } from "./word-forms.ts";

/** What is searched for, as text of PostgreSQL's `tsquery`: as it was typed, and with compounds and other names. */
export type WideQuery = { readonly exact: string; readonly wide: string };

type Forms = { readonly exact: Prisma.Sql; readonly wide: Prisma.Sql };
/** What the published words and keywords know of all terms, asked once. */
type Knowledge = {
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  readonly kin: ReadonlyMap<string, Kin>;
};

const NOTHING = Prisma.sql`''::tsquery`;

/**
 * Widens a query by what the published words and keywords know. It happens when someone searches, not when a piece is
 * printed: a compound that is new today is found at once in old pieces too, and nothing has to be indexed again.
 */
export async function widenQuery(alternatives: readonly (readonly SearchTerm[])[]): Promise<WideQuery> {
  const [synonyms, kin] = await Promise.all([
    synonymsOf(alternatives.flatMap(namesIn)),
    findKin(
      alternatives
        .flat()
        .filter(isWidened)
        .map(({ text }) => text),
    ),
  ]);
  const { exact, wide } = joinForms(
    alternatives.map((terms) => widenAll(terms, { synonyms, kin })),
    "||",
  );
  const [row] = await portalDatabase().$queryRaw<
    WideQuery[]
  >`SELECT (${exact})::text AS exact, (${wide})::text AS wide`;
  return row ?? { exact: "", wide: "" };
}

/** Every text in it that may name a keyword: a term, or several words in a row. */
function namesIn(terms: readonly SearchTerm[]): readonly string[] {
  return terms.flatMap((_term, place) =>
    Array.from({ length: LONGEST_NAME }, (_, length) => nameAt(terms.slice(place, place + length + 1))),
  );
}

const nameAt = (terms: readonly SearchTerm[]): string => terms.map(({ text }) => text.toLowerCase()).join(" ");

const isWidened = ({ text, isPhrase, isExcluded }: SearchTerm): boolean =>
  !isPhrase && !isExcluded && /^\p{L}+$/u.test(text);

function widenAll(terms: readonly SearchTerm[], knowledge: Knowledge): Forms {
  const parts: Forms[] = [];
  for (let place = 0; place < terms.length; ) {
    const length = longestName(terms.slice(place), knowledge);
    parts.push(widenName(terms.slice(place, place + length), knowledge));
    place += length;
  }
  return joinForms(parts, "&&");
}

/** How many of the next terms together name a keyword; at least one term is taken. */
function longestName(terms: readonly SearchTerm[], { synonyms }: Knowledge): number {
  for (let length = Math.min(LONGEST_NAME, terms.length); length > 1; length -= 1) {
    const together = terms.slice(0, length);
    if (together.some(({ isExcluded }) => isExcluded)) continue;
    if (synonyms.has(nameAt(together))) return length;
  }
  return 1;
}

function widenName(terms: readonly SearchTerm[], knowledge: Knowledge): Forms {
  const { exact, wide } = joinForms(
    terms.map((term) => widenTerm(term, knowledge)),
    "&&",
  );
  if (terms.some(({ isExcluded }) => isExcluded)) return { exact, wide: exact };
  const names = (knowledge.synonyms.get(nameAt(terms)) ?? []).map(phrase);
  return { exact, wide: join([wide, ...names], "||") };
}

function widenTerm(term: SearchTerm, { kin }: Knowledge): Forms {
  const spelt = join(spellingsOf(term.text).map(phrase), "||");
  const exact = term.isExcluded ? Prisma.sql`!!(${spelt})` : spelt;
  const found = isWidened(term) ? kin.get(term.text) : undefined;
  if (found === undefined) return { exact, wide: exact };
  const both = found.parts === null ? [] : [join(found.parts.map(phrase), "&&")];
  return { exact, wide: join([exact, anyOf(found.compounds), ...both], "||") };
}

const phrase = (text: string): Prisma.Sql => Prisma.sql`phraseto_tsquery('german', ${text})`;

function anyOf(words: readonly string[]): Prisma.Sql {
  if (words.length === 0) return NOTHING;
  return Prisma.sql`coalesce((
    SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery
    FROM unnest(tsvector_to_array(to_tsvector('german', ${words.join(" ")}))) AS lexeme), ''::tsquery)`;
}

function join(queries: readonly Prisma.Sql[], operator: "&&" | "||"): Prisma.Sql {
  if (queries.length === 0) return NOTHING;
  return Prisma.sql`(${Prisma.join([...queries], ` ${operator} `)})`;
}

function joinForms(forms: readonly Forms[], operator: "&&" | "||"): Forms {
  return {
    exact: join(
      forms.map(({ exact }) => exact),
      operator,
    ),
    wide: join(
      forms.map(({ wide }) => wide),
      operator,
    ),
  };
}
