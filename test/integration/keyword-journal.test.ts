import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ensureKeyword } from "#newsroom/keywords/ensure-keyword.ts";
import { listKeywordJournal } from "#newsroom/keywords/journal/journal-queries.ts";
import { findKeywords } from "#newsroom/keywords/keyword-queries.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { findKeyword } from "#portal/keywords/keyword-queries.ts";
import { searchArticles } from "#portal/search/search-articles.ts";
import { searchQuerySchema } from "#portal/search/search-query.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { mergeKeywords } from "#press/keywords/merge-keywords.ts";
import { removeKeyword } from "#press/keywords/remove-keyword.ts";
import { setKeywordKind } from "#press/keywords/set-keyword-kind.ts";
import { splitOffKeyword } from "#press/keywords/split-off-keyword.ts";
import { undoKeywordChange } from "#press/keywords/undo/undo-keyword-change.ts";
import { updateKeyword } from "#press/keywords/update-keyword.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { outcomeOf } from "../outcome-of.ts";
import { leadsTo } from "./leads-to.ts";
import { useOwnDatabase } from "./own-database.ts";
import { read, save } from "./saving.ts";
import { dumpVocabulary } from "./vocabulary-dump.ts";

beforeAll(() => useOwnDatabase());

/** A word that nobody else's name contains. */
const unique = () => `q${randomUUID().replace(/[^a-f]/g, "")}`;
const merge = (fromId: number, intoId: number) => mergeKeywords(SYSTEM, { fromId, intoId });
const undo = ({ journalId }: { journalId: string | null }) =>
  undoKeywordChange(SYSTEM, { journalId: journalId ?? "none" });
const keywordsOf = async (id: number) => (await read(id)).content.keywordIds;
const printedAt = async (id: number) => (await findArticle(id))?.keywords.map(({ name }) => name);

async function trio() {
  const [a, b, c] = [await buildKeyword(), await buildKeyword(), await buildKeyword()];
  return { a, b, c };
}

describe("a merge", () => {
  it("moves articles with their order, names and addresses, before readers' eyes at once; undone, all is as it was", async () => {
    const word = unique();
    const a = await buildKeyword({ name: `Glasfaser ${word}`, aliases: [`LWL ${word}`], acronym: "GF" });
    const b = await buildKeyword({ name: `Breitband ${word}` });
    const c = await buildKeyword();
    const both = await buildPublishedArticle({ keywordIds: [a.id, c.id, b.id] });
    const onlyA = await buildPublishedArticle({ keywordIds: [c.id, a.id] });
    const draft = await buildArticle({ keywordIds: [b.id, c.id, a.id] });
    const differing = await buildPublishedArticle({ keywordIds: [a.id] });
    await save(differing, { keywordIds: [c.id] });
    const before = await dumpVocabulary();

    const merged = await merge(a.id, b.id);
    expect(merged).toMatchObject({ intoId: b.id, isNew: true });
    expect(await keywordsOf(both.id)).toEqual([b.id, c.id]);
    expect(await keywordsOf(onlyA.id)).toEqual([c.id, b.id]);
    expect(await keywordsOf(draft.id)).toEqual([b.id, c.id]);
    expect(await keywordsOf(differing.id)).toEqual([c.id]);
    expect(await printedAt(both.id)).toEqual([b.name, c.name]);
    expect(await printedAt(differing.id)).toEqual([b.name]);
    expect(await findKeyword(a.slug)).toBeNull();
    expect(await leadsTo(`/stichwort/${a.slug}`)).toBe(`/stichwort/${b.slug}`);
    expect((await findKeyword(b.slug))?.aliases).toEqual([a.name, `LWL ${word}`]);
    const { hits } = await searchArticles(searchQuerySchema.parse({ q: `Glasfaser ${word}` }));
    expect(hits.map(({ article }) => article.id)).toContain(onlyA.id);
    expect(await findKeywords({ query: `Glasfaser ${word}` })).toMatchObject([{ id: b.id, matchedAlias: a.name }]);

    const undone = await undo(merged);
    expect(await dumpVocabulary()).toEqual(before);
    // The undo is an entry too: taken back, the two are one again.
    await undo(undone);
    expect(await keywordsOf(both.id)).toEqual([b.id, c.id]);
    expect(await leadsTo(`/stichwort/${a.slug}`)).toBe(`/stichwort/${b.slug}`);
  });

  it("takes links along: see also, broader, and leaves no circle", async () => {
    const place = (name: string) => buildKeyword({ name: `${name} ${unique()}`, kind: "place" });
    const [land, kreis, stadt, ort, other] = [
      await place("Land"),
      await place("Kreis"),
      await place("Stadt"),
      await place("Ort"),
      await place("Sonst"),
    ];
    const put = (one: typeof land, fields: object) =>
      updateKeyword(SYSTEM, { id: one.id, name: one.name, kind: "place", ...fields });
    await put(kreis, { broaderId: land.id, seeAlsoIds: [other.id, ort.id] });
    await put(stadt, { broaderId: kreis.id });
    await put(ort, { broaderId: stadt.id, seeAlsoIds: [kreis.id, other.id] });
    await put(other, { seeAlsoIds: [ort.id, kreis.id] });
    const before = await dumpVocabulary();
    const merged = await merge(kreis.id, ort.id);
    const rows = await newsroomDatabase().keyword.findMany({
      where: { id: { in: [land.id, stadt.id, ort.id, other.id] } },
      orderBy: { id: "asc" },
      select: { id: true, broaderId: true, seeAlso: { orderBy: { position: "asc" }, select: { seeAlsoId: true } } },
    });
    expect(rows).toEqual([
      { id: land.id, broaderId: null, seeAlso: [] },
      { id: stadt.id, broaderId: land.id, seeAlso: [] },
      { id: ort.id, broaderId: stadt.id, seeAlso: [{ seeAlsoId: other.id }] },
      { id: other.id, broaderId: null, seeAlso: [{ seeAlsoId: ort.id }] },
    ]);
    await undo(merged);
    expect(await dumpVocabulary()).toEqual(before);
  });

  it("by twenty people at the same moment is one, and so is its undo", async () => {
    const { a, b } = await trio();
    await buildPublishedArticle({ keywordIds: [a.id] });
    const before = await dumpVocabulary();
    const all = await Promise.all(Array.from({ length: 20 }, () => merge(a.id, b.id)));
    const first = all.filter(({ isNew }) => isNew);
    expect(first).toHaveLength(1);
    const journalId = first[0]?.journalId ?? null;
    const undone = await Promise.all(Array.from({ length: 20 }, () => undo({ journalId })));
    expect(undone.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await dumpVocabulary()).toEqual(before);
  });

  it("at the moment when pieces with the keyword are saved and published loses nothing and blocks nobody", async () => {
    const { a, b, c } = await trio();
    const pieces = await Promise.all([1, 2, 3, 4, 5, 6].map(() => buildArticle({ keywordIds: [c.id, a.id] })));
    const fresh = await Promise.all([1, 2, 3].map(() => buildArticle({ keywordIds: [c.id] })));
    const outcomes = await Promise.all([
      ...pieces
        .slice(0, 3)
        .map((piece) => outcomeOf(publishArticle(piece.editor, { articleId: piece.id, version: 1 }))),
      ...pieces.slice(3).map((piece) => outcomeOf(save(piece, { teaser: "Neu." }))),
      outcomeOf(merge(a.id, b.id)),
      ...fresh.map((piece) => outcomeOf(save(piece, { keywordIds: [a.id, c.id] }))),
    ]);
    expect(outcomes).toEqual(outcomes.map(() => "ok"));
    for (const { id } of pieces) expect(await keywordsOf(id)).toEqual([c.id, b.id]);
    for (const { id } of fresh) expect(await keywordsOf(id)).toEqual([b.id, c.id]);
    for (const { id } of pieces.slice(0, 3)) expect(await printedAt(id)).toEqual([c.name, b.name]);
  });

  it("is followed by a page that was opened before, by a kept revision and by an import", async () => {
    const { a, b, c } = await trio();
    const article = await buildPublishedArticle({ keywordIds: [a.id, c.id] });
    await merge(a.id, b.id);
    // The page still sends the old number, and its version is still the present one.
    await save(article, { teaser: "Ein Satz mehr." });
    expect(await keywordsOf(article.id)).toEqual([b.id, c.id]);
    // Both numbers at once: the survivor stands once, at the earlier place.
    await save(article, { keywordIds: [c.id, b.id, a.id] });
    expect(await keywordsOf(article.id)).toEqual([c.id, b.id]);
    const [revision] = await newsroomDatabase().revision.findMany({ where: { articleId: article.id } });
    expect(revision?.content).toMatchObject({ keywordIds: [a.id, c.id] });
    await publishArticle(article.editor, { articleId: article.id, version: 3 });
    expect(await printedAt(article.id)).toEqual([c.name, b.name]);
    const imported = await newsroomDatabase().$transaction((transaction) =>
      ensureKeyword(transaction, SYSTEM, { name: a.name.toUpperCase(), acronym: null, kind: null }),
    );
    expect(imported).toEqual({ id: b.id, wasCreated: false });
  });

  it("shortens chains: what was merged before leads to the last survivor", async () => {
    const { a, b, c } = await trio();
    const article = await buildPublishedArticle({ keywordIds: [a.id] });
    await merge(a.id, b.id);
    await merge(b.id, c.id);
    for (const { slug } of [a, b]) expect(await leadsTo(`/stichwort/${slug}`)).toBe(`/stichwort/${c.slug}`);
    await save(article, { keywordIds: [a.id] });
    expect(await keywordsOf(article.id)).toEqual([c.id]);
    await expect(merge(a.id, b.id)).rejects.toMatchObject({ code: "conflict" });
  });

  it("tells readers no name that they have never seen, and leads them on once they have", async () => {
    const { a, b } = await trio();
    const piece = await buildPublishedArticle({ keywordIds: [a.id] });
    await unpublishArticle(piece.editor, piece.id);
    await merge(a.id, b.id);
    expect(await leadsTo(`/stichwort/${a.slug}`)).toBeNull();
    await publishArticle(piece.editor, { articleId: piece.id, version: 1 });
    expect(await leadsTo(`/stichwort/${a.slug}`)).toBe(`/stichwort/${b.slug}`);
  });

  it("is an editor's work", async () => {
    const { a, b } = await trio();
    const author = await buildActor("author");
    const merging = mergeKeywords(author, { fromId: a.id, intoId: b.id });
    await expect(merging).rejects.toMatchObject({ code: "not-allowed" });
    await expect(merge(a.id, a.id)).rejects.toMatchObject({ code: "invalid" });
    await expect(merge(2 ** 31 - 1, a.id)).rejects.toMatchObject({ code: "not-found" });
    await expect(undoKeywordChange(author, { journalId: "1" })).rejects.toMatchObject({ code: "not-allowed" });
    await expect(undoKeywordChange(SYSTEM, { journalId: "0" })).rejects.toMatchObject({ code: "invalid" });
    await expect(undoKeywordChange(SYSTEM, { journalId: "999999" })).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("an undo says what stands in its way", () => {
  it.each<
    [
      string,
      (pair: Awaited<ReturnType<typeof trio>>, article: Awaited<ReturnType<typeof buildArticle>>) => Promise<unknown>,
      string,
    ]
  >([
    ["a rename of the survivor", ({ b }) => updateKeyword(SYSTEM, { id: b.id, name: unique(), kind: "topic" }), "Name"],
    ["another merge", ({ b, c }) => merge(c.id, b.id), "zusammengelegt"],
    ["the end of the survivor", ({ b, c }) => merge(b.id, c.id), "gibt es nicht mehr"],
    ["other keywords at an article", ({ c }, article) => save(article, { keywordIds: [c.id] }), "Kongress"],
  ])("%s", async (_name, meanwhile, reason) => {
    const three = await trio();
    const article = await buildPublishedArticle({ keywordIds: [three.a.id] });
    const merged = await merge(three.a.id, three.b.id);
    await meanwhile(three, article);
    const before = await dumpVocabulary();
    await expect(undo(merged)).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining(reason) });
    expect(await dumpVocabulary()).toEqual(before);
  });

  it("a keyword of the same name", async () => {
    const { a, b } = await trio();
    const merged = await merge(a.id, b.id);
    await updateKeyword(SYSTEM, { id: b.id, name: b.name, kind: "topic", aliases: [] });
    await buildKeyword({ name: a.name });
    const undoing = undo(merged);
    await expect(undoing).rejects.toMatchObject({ message: expect.stringContaining("ein anderes Stichwort") });
  });

  it("but neither a piece that was taken down nor one that was published as it stood", async () => {
    const { a, b } = await trio();
    const [gone, fresh] = [
      await buildPublishedArticle({ keywordIds: [a.id] }),
      await buildArticle({ keywordIds: [a.id] }),
    ];
    const merged = await merge(a.id, b.id);
    await unpublishArticle(gone.editor, gone.id);
    await publishArticle(fresh.editor, { articleId: fresh.id, version: 1 });
    await undo(merged);
    expect(await keywordsOf(gone.id)).toEqual([a.id]);
    expect(await printedAt(fresh.id)).toEqual([a.name]);
    expect(await findKeyword(b.slug)).toBeNull();
  });
});

describe("a split", () => {
  it("gives chosen pieces and aliases to a new keyword; undone, all is as it was", async () => {
    const word = unique();
    const k = await buildKeyword({
      name: `Netze ${word}`,
      aliases: [`Glasfaser ${word}`, `LWL ${word}`, `Strom ${word}`],
    });
    const c = await buildKeyword();
    const moved = await buildPublishedArticle({ keywordIds: [c.id, k.id] });
    const stays = await buildPublishedArticle({ keywordIds: [k.id] });
    const before = await dumpVocabulary();
    const order = {
      id: k.id,
      name: `Glasfaser ${word}`,
      kind: "topic" as const,
      aliases: [`LWL ${word}`],
      articleIds: [moved.id],
    };
    const split = await splitOffKeyword(SYSTEM, order);
    expect(await keywordsOf(moved.id)).toEqual([c.id, split.id]);
    expect(await keywordsOf(stays.id)).toEqual([k.id]);
    expect(await printedAt(moved.id)).toEqual([c.name, `Glasfaser ${word}`]);
    expect((await findKeyword(`glasfaser-${word}`))?.aliases).toEqual([`LWL ${word}`]);
    expect((await findKeyword(k.slug))?.aliases).toEqual([`Strom ${word}`]);
    await undo(split);
    expect(await dumpVocabulary()).toEqual(before);
  });

  it("is not undone once other pieces carry the new keyword", async () => {
    const k = await buildKeyword();
    const piece = await buildArticle({ keywordIds: [k.id] });
    const split = await splitOffKeyword(SYSTEM, { id: k.id, name: unique(), kind: "law", articleIds: [piece.id] });
    await buildArticle({ keywordIds: [split.id] });
    await expect(undo(split)).rejects.toMatchObject({ message: expect.stringContaining("anderen Artikeln") });
  });

  it("needs pieces that carry it, and a name of its own", async () => {
    const { a, b } = await trio();
    const piece = await buildArticle({ keywordIds: [a.id] });
    const split = (name: string, articleIds: number[]) =>
      splitOffKeyword(SYSTEM, { id: a.id, name, kind: "law", articleIds });
    await expect(split(unique(), [])).rejects.toMatchObject({ code: "invalid", problems: [{ field: "articleIds" }] });
    await expect(split(b.name, [piece.id])).rejects.toMatchObject({ code: "conflict", problems: [{ field: "name" }] });
    const other = await buildArticle();
    await expect(split(unique(), [other.id])).rejects.toMatchObject({
      code: "conflict",
      problems: [{ field: "articleIds" }],
    });
  });
});

describe("renames, kinds and deletions", () => {
  it("are undone with address, links and all", async () => {
    const { a, b, c } = await trio();
    await buildPublishedArticle({ keywordIds: [a.id] });
    await updateKeyword(SYSTEM, { id: c.id, name: c.name, kind: "topic", seeAlsoIds: [b.id, a.id] });
    const before = await dumpVocabulary();
    const renamed = await updateKeyword(SYSTEM, { id: a.id, name: unique(), kind: "law", description: "Neu." });
    const sorted = await setKeywordKind(SYSTEM, { id: b.id, kind: "person" });
    const removed = await removeKeyword(SYSTEM, { id: b.id });
    for (const entry of [removed, sorted, renamed]) await undo(entry);
    expect(await dumpVocabulary()).toEqual(before);
  });

  it("that change nothing are not written down", async () => {
    const { name, id } = await buildKeyword({ kind: "topic" });
    expect(await updateKeyword(SYSTEM, { id, name, kind: "topic" })).toMatchObject({ journalId: null });
  });
});

it("the journal of all keywords keeps what was deleted, leads to what is left, and goes on page by page", async () => {
  const { a, b } = await trio();
  const removed = await removeKeyword(SYSTEM, { id: a.id });
  for (let times = 0; times < 30; times += 1) {
    await setKeywordKind(SYSTEM, { id: b.id, kind: times % 2 === 0 ? "law" : "place" });
  }
  const { lines, older } = await listKeywordJournal({});
  expect(lines).toHaveLength(30);
  expect(lines.every(({ keywordId }) => keywordId === b.id)).toBe(true);
  const [deletion] = (await listKeywordJournal({ before: older ?? "" })).lines;
  expect(deletion).toMatchObject({ id: removed.journalId, action: "delete", isUndone: false, keywordId: null });
  await undo(removed);
  const [taking, , third] = (await listKeywordJournal({ keywordId: a.id })).lines;
  expect([taking?.action, taking?.keywordId, third]).toEqual(["undo", a.id, undefined]);
  expect((await listKeywordJournal({ before: older ?? "" })).lines[0]).toMatchObject({ isUndone: true });
});

it("nobody rewrites the journal", async () => {
  const rewriting = newsroomDatabase().keywordJournal.updateMany({ data: { action: "merge" } });
  await expect(rewriting).rejects.toThrow();
  await expect(newsroomDatabase().keywordJournal.deleteMany()).rejects.toThrow();
});
