import { z } from "zod";
import type { Query } from "../database/postgres-session.ts";

/** Parameters of the search's address. */
export type Search = Readonly<Record<string, string>>;

const COUNT = 20;
const textsSchema = z.array(z.object({ text: z.string() }));
const COMPOUND_PARTS = [
  "Gesetz",
  "Verordnung",
  "Prüfung",
  "Genehmigung",
  "Verfahren",
  "Versicherung",
  "Behörde",
  "Gebühr",
];

/** Queries of each kind, made of words of the archive that is asked: the same ones at every call. */
export async function chooseSearches(query: Query): Promise<Readonly<Record<string, readonly Search[]>>> {
  const texts = async (sql: string) => textsSchema.parse(await query(sql)).map(({ text }) => text);
  const words = await texts(wordsBetween(20, 200, COUNT * 2));
  const frequent = await texts(
    `SELECT word AS text FROM portal.search_word WHERE length(to_tsvector('german', word)) > 0 AND length(word) > 3
     ORDER BY pieces DESC LIMIT 10`,
  );
  const pairs = await texts(neighbours("[[:alpha:]]{6,} [[:alpha:]]{6,}"));
  const acronyms = await texts(`SELECT acronym AS text FROM portal.keyword ORDER BY md5(name) LIMIT ${COUNT}`);
  const some = words.slice(0, COUNT);
  return {
    "one word": some.map((q) => ({ q })),
    "two words": pairs.map((q) => ({ q })),
    phrase: pairs.map((q) => ({ q: `"${q}"` })),
    exclusion: some.map((q, place) => ({ q: `${q} -${words[COUNT + place]}` })),
    "part of compounds": COMPOUND_PARTS.map((q) => ({ q })),
    synonym: acronyms.map((q) => ({ q })),
    misspelt: some.map((word) => ({ q: misspell(word) })),
    "narrowed by section and keyword": frequent.map((q) => ({ q, ressort: "ressort-2", stichwort: "stichwort-4" })),
    "between days, newest first": some.map((q) => ({ q, von: "2010-01-01", bis: "2016-12-31", sortierung: "datum" })),
    "very frequent word": frequent.map((q) => ({ q })),
  };
}

const wordsBetween = (least: number, most: number, count: number): string => `
  SELECT word AS text FROM portal.search_word WHERE pieces BETWEEN ${least} AND ${most} AND word ~ '^[[:alpha:]]{7,14}$'
    AND length(to_tsvector('german', word)) > 0 ORDER BY md5(word) LIMIT ${count}`;

/** Words that stand side by side in some piece's text. */
const neighbours = (pattern: string): string => `
  SELECT text FROM (SELECT id, substring(body_text FROM '${pattern}') AS text FROM portal.article) AS found
  WHERE text IS NOT NULL ORDER BY md5(id::text) LIMIT ${COUNT}`;

/** Two letters in the middle change places. */
function misspell(word: string): string {
  const middle = Math.floor(word.length / 2);
  const [one = "", other = ""] = [word[middle - 1], word[middle]];
  return word.slice(0, middle - 1) + (one === other ? `${one}q` : other + one) + word.slice(middle + 1);
}
