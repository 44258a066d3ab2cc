import { Prisma } from "#prisma/generated/client.ts";
import { portalDatabase } from "../portal-database.ts";
import { compoundsWith, partsOf } from "./published-words.ts";
import type { SearchTerm } from "./search-terms.ts";
import { LONGEST_NAME, synonymsOf } from "./synonyms.ts";
import { spellingsOf } from "./word-forms.ts";

/** What is searched for, as text of PostgreSQL's `tsquery`: as it was typed, and with compounds and other names. */
export type WideQuery = { readonly exact: string; readonly wide: string };

type Forms = { readonly exact: Prisma.Sql; readonly wide: Prisma.Sql };
type Synonyms = ReadonlyMap<string, readonly string[]>;

const NOTHING = Prisma.sql`''::tsquery`;

/**
 * Widens a query by what the published words and keywords know. It happens when someone searches, not when a piece is
 * printed: a compound that is new today is found at once in old pieces too, and nothing has to be indexed again.
 */
export async function widenQuery(alternatives: readonly (readonly SearchTerm[])[]): Promise<WideQuery> {
  const synonyms = await synonymsOf(alternatives.flatMap(namesIn));
  const groups = await Promise.all(alternatives.map((terms) => widenAll(terms, synonyms)));
  const exact = join(
    groups.map((group) => group.exact),
    "||",
  );
  const wide = join(
    groups.map((group) => group.wide),
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

async function widenAll(terms: readonly SearchTerm[], synonyms: Synonyms): Promise<Forms> {
  const parts: Promise<Forms>[] = [];
  for (let place = 0; place < terms.length; ) {
    const length = longestName(terms.slice(place), synonyms);
    parts.push(widenName(terms.slice(place, place + length), synonyms));
    place += length;
  }
  const forms = await Promise.all(parts);
  return {
    exact: join(
      forms.map(({ exact }) => exact),
      "&&",
    ),
    wide: join(
      forms.map(({ wide }) => wide),
      "&&",
    ),
  };
}

/** How many of the next terms together name a keyword; at least one term is taken. */
function longestName(terms: readonly SearchTerm[], synonyms: Synonyms): number {
  for (let length = Math.min(LONGEST_NAME, terms.length); length > 1; length -= 1) {
    const together = terms.slice(0, length);
    if (together.some(({ isExcluded }) => isExcluded)) continue;
    if (synonyms.has(nameAt(together))) return length;
  }
  return 1;
}

async function widenName(terms: readonly SearchTerm[], synonyms: Synonyms): Promise<Forms> {
  const forms = await Promise.all(terms.map(widenTerm));
  const exact = join(
    forms.map((form) => form.exact),
    "&&",
  );
  if (terms.some(({ isExcluded }) => isExcluded)) return { exact, wide: exact };
  const names = (synonyms.get(nameAt(terms)) ?? []).map(phrase);
  return {
    exact,
    wide: join(
      [
        join(
          forms.map(({ wide }) => wide),
          "&&",
        ),
        ...names,
      ],
      "||",
    ),
  };
}

async function widenTerm({ text, isPhrase, isExcluded }: SearchTerm): Promise<Forms> {
  const spelt = join(spellingsOf(text).map(phrase), "||");
  const exact = isExcluded ? Prisma.sql`!!(${spelt})` : spelt;
  if (isPhrase || isExcluded || !/^\p{L}+$/u.test(text)) return { exact, wide: exact };
  const [compounds, parts] = await Promise.all([compoundsWith(text), partsOf(text)]);
  const both = parts === null ? [] : [join(parts.map(phrase), "&&")];
  return { exact, wide: join([exact, anyOf(compounds), ...both], "||") };
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
