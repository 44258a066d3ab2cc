import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { doc } from "#editor/build-body.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { listByIds, listLatest, listOfSection, PAGE_SIZE } from "#portal/articles/article-queries.ts";
import { pageOfList } from "#portal/lists/page-of-list.ts";
import { type SearchResult, searchArticles } from "#portal/search/search-articles.ts";
import { searchQuerySchema } from "#portal/search/search-query.ts";
import { suggest, typedSchema } from "#portal/search/suggest.ts";
import { listPrintedIds, reindexArticles } from "#press/articles/reindex-articles.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { addSection } from "#press/sections/add-section.ts";
import { buildArticle, buildContent, buildPublishedArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { naughtyStrings } from "../naughty-strings.ts";
import { useOwnDatabase } from "./own-database.ts";

beforeAll(() => useOwnDatabase());

/** Searches as the page does; whatever it cannot read counts as absent. */
const search = (parameters: Record<string, unknown>): Promise<SearchResult> =>
  searchArticles(searchQuerySchema.parse(parameters));

async function idsFound(q: string, filters: Record<string, unknown> = {}): Promise<number[]> {
  return (await search({ ...filters, q })).hits.map(({ article }) => article.id);
}

/** A word that no other piece of this file contains. */
const unique = () => `q${randomUUID().replace(/[^a-f]/g, "")}z`;

const publishSaying = async (text: string) => (await buildPublishedArticle({ body: doc(text) })).id;

describe("the search finds", () => {
  it("words with soft hyphens, and numbers whichever way their thousands are written", async () => {
    const word = unique();
    const id = await publishSaying(`Das Bundes\u00adamt zahlt 400\u202f000 Euro, §\u00a03. ${word}`);
    for (const q of ["Bundesamt", "Bundes\u00adamt", "400 000", "400\u202f000", "400000", '"400 000 Euro"']) {
      expect(await idsFound(`${word} ${q}`), q).toEqual([id]);
    }
    const [hit] = (await search({ q: `${word} Bundesamt` })).hits;
    expect(hit?.snippet).toContainEqual({ text: "Bundesamt", hit: true });
  });

  it("a German word in its other forms", async () => {
    const word = unique();
    const id = await publishSaying(`Die Verwaltungen bauten Häuser und Brücken. ${word}`);
    for (const form of ["Verwaltung", "verwaltungen", "Haus", "Hauses", "HÄUSER", "Brücke"]) {
      expect(await idsFound(`${form} ${word}`), form).toEqual([id]);
    }
    expect(await idsFound(`Verwalter Hütte ${word}`)).toEqual([]);
  });

  it("umlauts and ß, however they are encoded, in the text and in what is typed", async () => {
    const word = unique();
    const composed = await publishSaying(`Müllgebühren in Gößnitz ${word}`);
    const decomposed = await publishSaying(`Müllgebühren in Gößnitz ${word}`.normalize("NFD"));
    for (const q of ["Müllgebühren", "müllgebühr", "Gößnitz", "GÖSSNITZ Müllgebühren"]) {
      const found = await idsFound(`${q.replace("GÖSSNITZ", "Gößnitz")} ${word}`.normalize("NFD"));
      expect(found, q).toEqual([decomposed, composed]);
    }
  });

  it("in headline, kicker, keywords, teaser and text, the headline first", async () => {
    const word = unique();
    const keyword = await buildKeyword({ name: `Amt ${word}` });
    const body = await publishSaying(`Im Text steht ${word}.`);
    const { id: teaser } = await buildPublishedArticle({ teaser: `Im Vorspann steht ${word}.` });
    const { id: tagged } = await buildPublishedArticle({ keywordIds: [keyword.id] });
    const { id: headline } = await buildPublishedArticle({ headline: `Titel ${word}` });
    expect(await idsFound(word)).toEqual([headline, tagged, teaser, body]);
    const { id: kicker } = await buildPublishedArticle({ kicker: word });
    expect(await idsFound(word)).toContain(kicker);
  });

  it("by a keyword's acronym and other names", async () => {
    const [acronym, alias] = [unique().slice(0, 12).toUpperCase(), unique()];
    const keyword = await buildKeyword({ name: `Bundesamt ${unique()}`, acronym, aliases: [`Alter Name ${alias}`] });
    const { id } = await buildPublishedArticle({ keywordIds: [keyword.id] });
    expect(await idsFound(acronym.toLowerCase())).toEqual([id]);
    expect(await idsFound(`name ${alias}`)).toEqual([id]);
  });

  it("phrases, alternatives, and not what stands behind a minus", async () => {
    const word = unique();
    const one = await publishSaying(`digitale Akte ${word}`);
    const other = await publishSaying(`Akte, digitale ${word}`);
    expect(await idsFound(`"digitale Akte" ${word}`)).toEqual([one]);
    expect(new Set(await idsFound(`Akte ${word}`))).toEqual(new Set([one, other]));
    const third = await publishSaying(`Rathaus ${word}`);
    expect(await idsFound(`${word} -Akte`)).toEqual([third]);
    expect(new Set(await idsFound(`Rathaus OR Akte`))).toEqual(new Set([one, other, third]));
  });

  it("what readers see now, and nothing of a draft or of what was taken down", async () => {
    const word = unique();
    await buildArticle({ headline: word });
    const article = await buildPublishedArticle({ headline: word });
    expect(await idsFound(word)).toEqual([article.id]);
    await unpublishArticle(article.editor, article.id);
    expect(await idsFound(word)).toEqual([]);
  });
});

describe("the search is narrowed", () => {
  it("by section, keyword and days, both days included", async () => {
    const word = unique();
    const [section, keyword] = [await addSection(SYSTEM, { name: unique() }), await buildKeyword()];
    const body = doc(word);
    const { id: early } = await buildPublishedArticle({ body, sectionId: section.id, displayDate: "2018-11-09" });
    const { id: late } = await buildPublishedArticle({ body, keywordIds: [keyword.id], displayDate: "2018-11-10" });
    expect(await idsFound(word, { ressort: section.slug })).toEqual([early]);
    expect(await idsFound(word, { stichwort: keyword.slug })).toEqual([late]);
    expect(await idsFound(word, { von: "2018-11-09", bis: "2018-11-10" })).toEqual([late, early]);
    expect(await idsFound(word, { von: "2018-11-10" })).toEqual([late]);
    expect(await idsFound(word, { bis: "2018-11-09" })).toEqual([early]);
    expect(await idsFound(word, { ressort: section.slug, stichwort: keyword.slug })).toEqual([]);
    expect(await idsFound(word, { ressort: "gibt-es-nicht" })).toEqual([]);
  });
});

describe("the search forgives and widens", () => {
  it("finds compounds by their first and last part, and the parts by a compound, marking what was found", async () => {
    const word = unique();
    const compound = await publishSaying(`Die Verwaltungsdigitalisierung stockt. ${word}`);
    const parts = await publishSaying(`Digitalisierung der Verwaltung, auch ohne Moor. ${word}`);
    const other = await publishSaying(`Der Apparat des Landes. ${word}`);
    expect(new Set(await idsFound(`Digitalisierung ${word}`))).toEqual(new Set([compound, parts]));
    expect(new Set(await idsFound(`Verwaltung ${word}`))).toEqual(new Set([compound, parts]));
    expect(await idsFound(`Verwaltungsdigitalisierung ${word}`)).toEqual([compound, parts]);
    expect(await idsFound(`Rat ${word}`)).toEqual([]);
    expect(await idsFound(`"Digitalisierung" ${word}`)).toEqual([parts]);
    expect(await idsFound(`${word} -Digitalisierung -Verwaltungsdigitalisierung`)).toEqual([other]);
    const hit = (await search({ q: `Digitalisierung ${word}` })).hits.find(({ article }) => article.id === compound);
    expect(hit?.snippet).toContainEqual({ text: "Verwaltungsdigitalisierung", hit: true });
  });

  it("reads ae, oe, ue and ss as umlauts, and the other way round", async () => {
    const word = unique();
    const umlauts = await publishSaying(`Müllgebühren in Gößnitz ${word}`);
    const spelt = await publishSaying(`Frau Schoenfaerber ${word}`);
    expect(await idsFound(`Muellgebuehren Goessnitz ${word}`)).toEqual([umlauts]);
    expect(await idsFound(`Schönfärber ${word}`)).toEqual([spelt]);
  });

  it("takes a keyword's acronym for its name in pieces that do not carry it, and the other way round", async () => {
    const [word, acronym] = [unique(), `X${unique().slice(1, 8)}`.toUpperCase()];
    const name = `Zentralstelle für Quarzuhren ${unique()}`;
    const keyword = await buildKeyword({ name, acronym });
    await buildPublishedArticle({ keywordIds: [keyword.id] });
    const short = await publishSaying(`Sie fragten ${acronym}. ${word}`);
    const long = await publishSaying(`Sie fragten die ${name}. ${word}`);
    expect(new Set(await idsFound(`${acronym} ${word}`))).toEqual(new Set([short, long]));
    expect(new Set(await idsFound(`${name} ${word}`))).toEqual(new Set([short, long]));
  });

  it("suggests a published word for a mistyped one, as long as readers can see it", async () => {
    const article = await buildPublishedArticle({ body: doc("Das Onlinezugangsgesetz gilt.") });
    const asked = async () => (await search({ q: "Onlinezugangsgezetz" })).didYouMean;
    expect(await asked()).toBe("Onlinezugangsgesetz");
    await buildArticle({ headline: "Sperrfristklausel" });
    expect((await search({ q: "Sperrfristklausek" })).didYouMean).toBeNull();
    await unpublishArticle(article.editor, article.id);
    expect(await asked()).toBeNull();
  });

  it("counts by section, keyword, genre and year, and narrows and sorts by them", async () => {
    const word = unique();
    const keyword = await buildKeyword();
    const body = doc(word);
    const { id: old } = await buildPublishedArticle({ headline: `Alt ${word}`, displayDate: "2016-05-01" });
    const { id: late } = await buildPublishedArticle({ body, keywordIds: [keyword.id], displayDate: "2018-05-01" });
    const { facets, isCutOff } = await search({ q: word });
    expect(isCutOff).toBe(false);
    expect(facets.jahr.map(({ value, count }) => [value, count])).toEqual([
      ["2018", 1],
      ["2016", 1],
    ]);
    expect(facets.stichwort).toContainEqual({ value: keyword.slug, label: keyword.name, count: 1 });
    expect(facets.genre.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(await idsFound(word, { jahr: "2016" })).toEqual([old]);
    expect(await idsFound(word)).toEqual([old, late]);
    expect(await idsFound(word, { sortierung: "datum" })).toEqual([late, old]);
    expect(await idsFound(word, { autor: "gibt-es-nicht" })).toEqual([]);
  });
});

describe("while somebody types", () => {
  it("pieces, keywords by any name and sections are suggested, as long as readers can see them", async () => {
    const [word, acronym] = [unique(), unique().slice(0, 9)];
    const section = await addSection(SYSTEM, { name: `Ressort ${word}` });
    const keyword = await buildKeyword({ name: `Amt ${word}`, acronym: acronym.toUpperCase() });
    const hidden = await buildKeyword({ name: `Amt ${word} hinten` });
    await buildArticle({ headline: `Amt ${word}`, keywordIds: [hidden.id] });
    const article = await buildPublishedArticle({
      headline: `Ein Amt ${word}`,
      keywordIds: [keyword.id],
      sectionId: section.id,
    });
    const typed = `  AMT ${word.slice(0, -2).toUpperCase()}`;
    const suggested = async (text: string) => {
      const { articles, keywords, sections } = await suggest(typedSchema.parse(text));
      return [articles.map(({ id }) => id), keywords.map(({ slug }) => slug), sections.map(({ slug }) => slug)];
    };
    expect(await suggested(typed)).toEqual([[article.id], [keyword.slug], []]);
    expect(await suggested(acronym.slice(0, -1))).toEqual([[], [keyword.slug], []]);
    expect(await suggested(`ressort ${word.slice(0, -1)}`)).toEqual([[], [], [section.slug]]);
    await unpublishArticle(article.editor, article.id);
    expect(await suggested(typed)).toEqual([[], [], []]);
  });

  it("any text is answered", async () => {
    for (const text of naughtyStrings().slice(0, 60)) await suggest(typedSchema.parse(text));
    expect(typedSchema.parse(null)).toBe("");
  });
});

it("the index is made anew for every piece that readers see", async () => {
  const word = unique();
  const id = await publishSaying(word);
  await newsroomDatabase()
    .$executeRaw`UPDATE portal.article SET search_vector = NULL, search_words = '{}' WHERE id = ${id}`;
  expect(await idsFound(word)).toEqual([]);
  const onIndexed = vi.fn();
  const ids = await listPrintedIds();
  expect(ids).toContain(id);
  await reindexArticles(ids.slice(-60), onIndexed);
  expect(onIndexed).toHaveBeenCalledTimes(Math.min(60, ids.length));
  expect(await idsFound(word)).toEqual([id]);
});

describe("a passage", () => {
  it("marks what was searched for, and nothing that only looks marked", async () => {
    const word = unique();
    await publishSaying(`Ein \uE000Amt\uE001 & ${word} „hier“ und dort.`);
    const [hit] = (await search({ q: word })).hits;
    expect(hit?.snippet.filter((part) => part.hit)).toEqual([{ text: word, hit: true }]);
    expect(hit?.snippet.map(({ text }) => text).join("")).toContain(`Ein Amt & ${word} „hier“ und dort`);
  });

  it("is cut from a long text where the word stands", async () => {
    const word = unique();
    await publishSaying(`${"Lange davor. ".repeat(400)}Hier steht ${word} im Text. ${"Lange danach. ".repeat(400)}`);
    const [hit] = (await search({ q: word })).hits;
    const passage = hit?.snippet.map(({ text }) => text).join("") ?? "";
    expect(passage).toContain(`Hier steht ${word} im Text`);
    expect(passage.length).toBeLessThan(500);
  });
});

describe("a hostile query", () => {
  const queries = [
    "'; DROP TABLE portal.article; --",
    "' OR '1'='1",
    "a & | ! ( ) <-> :* \\",
    '"',
    '""" - OR -"',
    "-",
    "OR",
    "der die das",
    "%_%",
    "\0",
    "\ud800",
    "<script>alert(1)</script>",
    "StartSel=<b>",
    "x ".repeat(500),
    "(".repeat(1_000),
    "-".repeat(1_000),
    "- ".repeat(100),
    "-(".repeat(100),
    '-"'.repeat(100),
    "-\ua7f8".repeat(100),
    "or -or ".repeat(30),
    "a-b-".repeat(50),
  ];

  it.each(queries.map((q) => [q.slice(0, 40), q]))("is answered: %j", async (_label, q) => {
    const { page, pageCount, total } = await search({ q });
    expect({ page, pageCount }).toEqual({ page: 1, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) });
  });

  it("is answered whatever of a public collection it is, in every parameter", async () => {
    for (const text of naughtyStrings()) {
      const { hits } = await search({ q: text, ressort: text, stichwort: text, von: text, bis: text, seite: text });
      expect(Array.isArray(hits)).toBe(true);
    }
  });

  it("with impossible days is answered without them", async () => {
    const word = unique();
    const id = await publishSaying(word);
    for (const von of ["0000-01-01", "2018-02-30", "infinity", "99999-01-01", "-0001-01-01", "now"]) {
      expect(await idsFound(word, { von, bis: von })).toEqual([id]);
    }
  });
});

describe("a long list", () => {
  it("comes page by page, each piece once, with its count also behind the end", async () => {
    const [word, count] = [unique(), PAGE_SIZE + 3];
    const keyword = await buildKeyword();
    const content = await buildContent({ teaser: word, keywordIds: [keyword.id] });
    const { picture: _none, ...wishes } = content;
    const ids: number[] = [];
    for (let number = 0; number < count; number += 1) ids.push((await buildPublishedArticle(wishes)).id);
    const newest = ids.toReversed();
    const slug = (await listByIds(ids.slice(0, 1)))[0]?.section.slug ?? "";
    const lists = [
      async (page: number) => ({ ...(await pageOfList({ kind: "section", slug }, page)) }),
      async (page: number) => ({ ...(await pageOfList({ kind: "keyword", slug: keyword.slug }, page)) }),
      async (page: number) => {
        const { hits, ...rest } = await search({ q: word, seite: String(page) });
        return { ...rest, articles: hits.map(({ article }) => article) };
      },
    ];
    for (const list of lists) {
      const pages = [await list(1), await list(2), await list(3)];
      expect(pages.map(({ articles }) => articles.length)).toEqual([PAGE_SIZE, 3, 0]);
      expect(pages.flatMap(({ articles }) => articles.map(({ id }) => id))).toEqual(newest);
      expect(pages.map(({ total, pageCount }) => [total, pageCount])).toEqual(Array(3).fill([count, 2]));
    }
  });

  it("of other pieces leaves out the one that is being read, and keeps its length", async () => {
    const section = await addSection(SYSTEM, { name: unique() });
    const ids: number[] = [];
    for (let number = 0; number < 4; number += 1) ids.push((await buildPublishedArticle({ sectionId: section.id })).id);
    const [first = 0, second, third, fourth = 0] = ids;
    const related = async (id: number) => (await listOfSection(section.slug, 3, id)).map((article) => article.id);
    expect(await related(fourth)).toEqual([third, second, first]);
    expect(await related(first)).toEqual([fourth, third, second]);
    expect((await listOfSection(section.slug, 3)).map(({ id }) => id)).toEqual([fourth, third, second]);
    await buildPublishedArticle();
    expect((await listOfSection(section.slug, 9)).map(({ id }) => id)).toEqual([fourth, third, second, first]);
  });

  it("stands in the order of the visible dates, then of the first publication", async () => {
    const section = await addSection(SYSTEM, { name: unique() });
    const build = async (displayDate: string, moment: string) => {
      const origin = { firstPublishedAt: new Date(moment) };
      return (await buildPublishedArticle({ sectionId: section.id, displayDate, origin })).id;
    };
    const middle = await build("2018-11-09", "2018-11-09T09:00:00Z");
    const early = await build("2018-11-09", "2018-11-09T08:00:00Z");
    const newest = await build("2018-11-10", "2018-11-01T08:00:00Z");
    const oldest = await build("2018-11-08", "2018-12-01T08:00:00Z");
    expect((await listOfSection(section.slug, 9)).map(({ id }) => id)).toEqual([newest, middle, early, oldest]);
    expect((await listLatest(3)).map(({ displayDate }) => displayDate)).toEqual(
      (await listLatest(3))
        .map(({ displayDate }) => displayDate)
        .toSorted()
        .reverse(),
    );
  });
});
