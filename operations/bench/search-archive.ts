import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { indexForSearch } from "#press/articles/index-for-search.ts";
import type { Query } from "../database/postgres-session.ts";
import { projectRoot } from "../project-root.ts";

/** A text that pieces are made of. */
type SourceText = { readonly law: string; readonly title: string; readonly text: string };

const KEYWORDS = 2_000;
const SECTIONS = 8;
const PEOPLE = 50;
const YEARS = 20;
const BATCH = 2_000;
const GENRES = ["meldung", "bericht", "interview", "kommentar", "hintergrund"];

/** A public collection of German law that may lie beside the project; without it texts are made of our own words. */
const collection = path.join(projectRoot, "../shared/corpora/german/gesetze-sections-10k.jsonl.gz");

/** Ten thousand texts in German, the same ones at every call. */
export function readSources(): readonly SourceText[] {
  if (!existsSync(collection)) return Array.from({ length: 10_000 }, (_, place) => inventText(place));
  const lines = gunzipSync(readFileSync(collection)).toString("utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as SourceText);
}

const FIRSTS =
  "Verwaltungs Landes Gemeinde Digital Straßen Wasser Haushalts Personal Umwelt Bildungs Gesundheits Energie";
const SECONDS = "gesetz verordnung prüfung genehmigung verfahren versicherung behörde akte gebühr planung stelle frist";
const OTHERS = "prüfen regeln erteilen zuständig erforderlich schriftlich jährlich gemeinsam neue öffentliche örtliche";
const SMALL = "die der und das mit für von dem den im auf über nach bei zu";

function inventText(place: number): SourceText {
  const random = randomFrom(place + 1);
  // Squared: few words are frequent and many are rare, as in any language.
  const pick = (words: readonly string[]) => words[Math.floor(random() ** 2 * words.length)] ?? "";
  const noun = () => pick(FIRSTS.split(" ")) + pick(FIRSTS.split(" ")).toLowerCase() + pick(SECONDS.split(" "));
  const short = () => (random() < 0.5 ? noun() : capital(pick(SECONDS.split(" "))));
  const sentence = () => `Die ${short()} ${pick(SMALL.split(" "))} ${pick(OTHERS.split(" "))} ${short()} ${noun()}.`;
  const text = Array.from({ length: 18 }, sentence).join(" ");
  return { law: noun(), title: `§ ${1 + (place % 90)} ${noun()} und ${short()}`, text };
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Fills an empty database with so many printed pieces: the sources themselves while there are enough, then halves of two
 * of them beneath the headline of a third. The press's own function makes vectors and words; indexes of words are made and words are counted once at
 * the end.
 */
export async function fillSearchArchive(asOwner: Query, sources: readonly SourceText[], pieces: number): Promise<void> {
  await asOwner("ALTER TABLE portal.article DISABLE TRIGGER count_changed_words");
  const indexes = await dropWordIndexes(asOwner);
  await asOwner(
    "CREATE TABLE public.source AS SELECT * FROM jsonb_to_recordset($1) AS s(n int, law text, title text, text text)",
    [JSON.stringify(sources.map(({ law, title, text }, n) => ({ n, law, title, text })))],
  );
  await asOwner("CREATE INDEX ON public.source (n)");
  await addNames(asOwner);
  await addPieces(asOwner, sources.length, pieces);
  for (let first = 1; first <= pieces; first += BATCH) {
    const ids = Array.from({ length: Math.min(BATCH, pieces - first + 1) }, (_, place) => first + place);
    await indexForSearch(newsroomDatabase(), ids);
  }
  await asOwner(`INSERT INTO portal.search_word (word, reversed, pieces)
    SELECT word, reverse(word), count(*) FROM portal.article CROSS JOIN unnest(search_words) AS word GROUP BY word`);
  for (const definition of indexes) await asOwner(definition);
  await asOwner("ALTER TABLE portal.article ENABLE TRIGGER count_changed_words");
  await asOwner("DROP TABLE public.source");
  await asOwner("VACUUM ANALYZE");
}

/** @returns what makes them again */
async function dropWordIndexes(asOwner: Query): Promise<readonly string[]> {
  const rows = await asOwner(`SELECT indexname, indexdef FROM pg_indexes
    WHERE schemaname = 'portal' AND tablename = 'article' AND indexdef LIKE '%USING gin%'`);
  for (const { indexname } of rows) await asOwner(`DROP INDEX portal."${indexname}"`);
  return rows.map(({ indexdef }) => String(indexdef));
}

async function addNames(asOwner: Query): Promise<void> {
  await asOwner(`INSERT INTO portal.section (id, name, slug, position)
    SELECT n, 'Ressort ' || n, 'ressort-' || n, n FROM generate_series(1, ${SECTIONS}) AS n`);
  await asOwner(`INSERT INTO portal.person (id, name, initials, slug)
    SELECT n, 'Person ' || n, 'p' || n, 'person-' || n FROM generate_series(1, ${PEOPLE}) AS n`);
  // The last word of a title names its keyword, so that an acronym leads to a word that stands in texts.
  await asOwner(`INSERT INTO portal.keyword (id, name, slug, acronym, aliases)
    SELECT id, name, 'stichwort-' || id, 'QX' || id, '{}' FROM (
      SELECT row_number() OVER (ORDER BY min(n)) AS id, name
      FROM (SELECT n, substring(title FROM '([[:alpha:]]{5,60})$') AS name FROM public.source) AS ending
      WHERE name IS NOT NULL GROUP BY name) AS named WHERE id <= ${KEYWORDS}`);
}

async function addPieces(asOwner: Query, sources: number, pieces: number): Promise<void> {
  const isSource = pieces <= sources;
  const body = isSource ? "head.text" : "left(one.text, 600) || ' ' || right(other.text, 600)";
  await asOwner(
    `INSERT INTO portal.article (id, slug, kicker, headline, teaser, body_html, body_typst, body_text, genre, section_id,
      picture_alt, picture_caption, picture_credit, display_date, first_published_at, printed_at)
    SELECT dated.n, 'beitrag', left(head.law, 60), left(head.title, 120), left(head.text, 200), repeat('<p>Text.</p>', 100), '',
      ${body}, ($1::text[])[1 + dated.n % ${GENRES.length}], 1 + dated.n % ${SECTIONS}, '', '', '', day, day, day
    FROM (SELECT n, date '2006-01-01' + (n::bigint * ${YEARS * 365} / ${pieces})::int AS day
      FROM generate_series(1, ${pieces}) AS n) AS dated
    JOIN public.source AS head ON head.n = (dated.n::bigint * 7919) % ${sources}
    JOIN public.source AS one ON one.n = (dated.n::bigint * 104729 / 7) % ${sources}
    JOIN public.source AS other ON other.n = (dated.n::bigint * 15485863 / 11) % ${sources}`,
    [GENRES],
  );
  await asOwner(`INSERT INTO portal.article_author (article_id, position, person_id)
    SELECT n, 0, 1 + n % ${PEOPLE} FROM generate_series(1, ${pieces}) AS n`);
  await asOwner(`INSERT INTO portal.article_keyword (article_id, position, keyword_id)
    SELECT n, place, keyword FROM generate_series(1, ${pieces}) AS n
    CROSS JOIN LATERAL (VALUES (0, 1 + n % 9), (1, 11 + n % 101), (2, 200 + n % 307)) AS given (place, keyword)
    WHERE EXISTS (SELECT FROM portal.keyword WHERE id = keyword)`);
}
