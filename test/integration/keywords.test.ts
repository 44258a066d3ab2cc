import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { EMPTY_BODY } from "#editor/body.ts";
import { changeKeyword } from "#newsroom/keywords/change-keyword.ts";
import { createKeyword } from "#newsroom/keywords/create-keyword.ts";
import { deleteKeyword } from "#newsroom/keywords/delete-keyword.ts";
import { ensureKeyword } from "#newsroom/keywords/ensure-keyword.ts";
import { findKeywordById, findKeywords, listKeywords } from "#newsroom/keywords/keyword-queries.ts";
import type { ChangeKeywordInput } from "#newsroom/keywords/keyword-schema.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { type Actor, SYSTEM } from "#newsroom/people/actor.ts";
import { buildKeyword } from "../factories/keyword.ts";

/** A word of letters that nobody else's keyword contains. */
const unique = () => `q${randomUUID().replace(/[^a-f]/g, "")}${Date.now().toString(36).replace(/\d/g, "z")}`;

const author: Actor = { kind: "user", id: randomUUID(), name: "Anna Autorin", role: "author" };
const editor: Actor = { kind: "user", id: randomUUID(), name: "Emil Editor", role: "editor" };

const change = (actor: Actor, input: ChangeKeywordInput) =>
  newsroomDatabase().$transaction((transaction) => changeKeyword(transaction, actor, input));
const remove = (actor: Actor, id: number) =>
  newsroomDatabase().$transaction((transaction) => deleteKeyword(transaction, actor, { id }));

function auditOf(id: number) {
  return newsroomDatabase().auditEntry.findMany({
    where: { subjectType: "keyword", subjectId: String(id) },
    orderBy: { id: "asc" },
    select: { action: true, actorName: true },
  });
}

async function putOnArticle(keywordId: number): Promise<number> {
  const article = await newsroomDatabase().article.create({
    data: { body: EMPTY_BODY, keywords: { create: [{ position: 0, keywordId }] } },
    select: { id: true },
  });
  return article.id;
}

describe("a keyword is created", () => {
  it("by an author, with acronym, aliases, slug and an audit entry", async () => {
    const word = unique();
    const name = `Bundesamt für ${word}`;
    const keyword = await createKeyword(author, {
      name: `${name} (BSX)`,
      kind: "organisation",
      aliases: [`Amt ${word}`],
    });
    expect(keyword).toMatchObject({
      name,
      acronym: "BSX",
      kind: "organisation",
      aliases: [`Amt ${word}`],
      wasCreated: true,
    });
    expect(keyword.slug).toBe(`bundesamt-fuer-${word}`);
    expect(await auditOf(keyword.id)).toEqual([{ action: "create-keyword", actorName: "Anna Autorin" }]);
  });

  it("once: the same name again is the same keyword and stays as it is", async () => {
    const word = unique();
    const first = await buildKeyword({ name: `Ämter ${word}`, kind: "topic" });
    const again = await createKeyword(author, { name: `ÄMTER ${word} (XY)`, kind: "law" });
    expect(again).toEqual({ ...first, wasCreated: false });
    expect(await auditOf(first.id)).toHaveLength(1);
  });

  it("beside one that only folds alike, with a slug of its own", async () => {
    const word = unique();
    const umlaut = await buildKeyword({ name: `Düren ${word}` });
    const spelled = await buildKeyword({ name: `Dueren ${word}` });
    const third = await buildKeyword({ name: `Düren! ${word}` });
    expect([umlaut.slug, spelled.slug, third.slug]).toEqual([`dueren-${word}`, `dueren-${word}-2`, `dueren-${word}-3`]);
  });

  it("once by twenty people at the same moment", async () => {
    const name = unique();
    const keywords = await Promise.all(
      Array.from({ length: 20 }, () => createKeyword(author, { name, kind: "topic" })),
    );
    expect(new Set(keywords.map(({ id }) => id)).size).toBe(1);
    expect(keywords.filter(({ wasCreated }) => wasCreated)).toHaveLength(1);
    expect(await auditOf(keywords[0]?.id ?? 0)).toHaveLength(1);
  });

  it("with a slug of its own each when ten names at the same moment lead to one", async () => {
    const word = unique();
    const names = Array.from({ length: 10 }, (_, index) => `${word}${"!".repeat(index)}`);
    const keywords = await Promise.all(names.map((name) => createKeyword(author, { name, kind: "topic" })));
    expect(keywords.map(({ name }) => name)).toEqual(names);
    expect(new Set(keywords.map(({ slug }) => slug)).size).toBe(10);
  });

  it("with every character that was typed", async () => {
    const name = `<script>"';-- 田中 ${unique()} \u202etest`;
    const keyword = await buildKeyword({ name });
    expect((await findKeywordById(keyword.id))?.name).toBe(name);
  });

  it("not without a name or kind", async () => {
    const wrong = createKeyword(author, { name: " ", kind: "colour" as "topic" });
    await expect(wrong).rejects.toMatchObject({ code: "invalid", problems: [{ field: "name" }, { field: "kind" }] });
  });
});

describe("an import makes sure of a keyword", () => {
  it("whose kind may be open, and says whether it was new", async () => {
    const name = unique();
    const input = { name, acronym: null, kind: null };
    const [first, again] = await newsroomDatabase().$transaction(async (transaction) => [
      await ensureKeyword(transaction, SYSTEM, input),
      await ensureKeyword(transaction, SYSTEM, { ...input, name: name.toUpperCase() }),
    ]);
    expect(first?.wasCreated).toBe(true);
    expect(again).toEqual({ id: first?.id, wasCreated: false });
    expect(await findKeywordById(first?.id ?? 0)).toMatchObject({ name, kind: null, useCount: 0 });
  });

  it("and leaves nothing behind when it fails later", async () => {
    const name = unique();
    const failing = newsroomDatabase().$transaction(async (transaction) => {
      await ensureKeyword(transaction, SYSTEM, { name, acronym: null, kind: null });
      throw new Error("later");
    });
    await expect(failing).rejects.toThrow("later");
    expect(await findKeywords({ query: name })).toEqual([]);
  });
});

describe("the combobox finds", () => {
  it("by name, acronym and alias, with umlauts in either spelling", async () => {
    const word = unique();
    const keyword = await buildKeyword({
      name: `Behörde für Größe ${word}`,
      acronym: `BG${word.slice(0, 8)}`,
      aliases: [`Maßamt ${word}`],
      kind: "organisation",
    });
    const line = { id: keyword.id, name: keyword.name, acronym: keyword.acronym, kind: "organisation" };
    for (const query of [
      `behoerde ${word}`,
      `GROESSE ${word}`,
      `größe ${word}`,
      `${word} beh`,
      `bg${word.slice(0, 8)}`,
    ]) {
      expect(await findKeywords({ query }), query).toEqual([line]);
    }
    expect(await findKeywords({ query: `Behörde für Größe ${word}`.normalize("NFD") })).toEqual([line]);
    expect(await findKeywords({ query: `massamt ${word}` })).toEqual([{ ...line, matchedAlias: `Maßamt ${word}` }]);
  });

  it("what begins with the typed text before what contains it", async () => {
    const word = unique();
    const contains = await buildKeyword({ name: `Amtx${word}` });
    const inner = await buildKeyword({ name: `Amt ${word}haus` });
    const byAlias = await buildKeyword({ name: `Bauhof ${unique()}`, aliases: [`${word}hof`] });
    const begins = await buildKeyword({ name: `${word}berg` });
    const whole = await buildKeyword({ name: word.toUpperCase() });
    const found = await findKeywords({ query: word });
    expect(found.map(({ id }) => id)).toEqual([whole.id, begins.id, byAlias.id, inner.id, contains.id]);
  });

  it("no more than asked for and none of the chosen", async () => {
    const word = unique();
    const keywords = await Promise.all([1, 2, 3].map((number) => buildKeyword({ name: `${word} ${number}` })));
    const ids = keywords.map(({ id }) => id);
    expect((await findKeywords({ query: word, limit: 2 })).map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect((await findKeywords({ query: word, exclude: ids.slice(0, 2) })).map(({ id }) => id)).toEqual(ids.slice(2));
  });

  it("in German order", async () => {
    const word = unique();
    for (const name of [`Zoo ${word}`, `Ärzte ${word}`, `Affen ${word}`]) await buildKeyword({ name });
    expect((await findKeywords({ query: word })).map(({ name }) => name.split(" ")[0])).toEqual([
      "Affen",
      "Ärzte",
      "Zoo",
    ]);
  });

  it("wildcards as the characters that they are", async () => {
    const word = unique();
    const percent = await buildKeyword({ name: `100 % ${word}` });
    const underscore = await buildKeyword({ name: `a_b\\c ${word}` });
    await buildKeyword({ name: `axb ${word}` });
    expect((await findKeywords({ query: `% ${word}` })).map(({ id }) => id)).toEqual([percent.id]);
    expect((await findKeywords({ query: `a_b\\c ${word}` })).map(({ id }) => id)).toEqual([underscore.id]);
    expect(await findKeywords({ query: `%${word}` })).toEqual([]);
    expect((await listKeywords({ query: `a_b\\ ${word}` })).keywords.map(({ id }) => id)).toEqual([underscore.id]);
    expect((await listKeywords({ query: `_${word}` })).keywords).toEqual([]);
  });

  it("nothing for what nobody typed, and never fails", async () => {
    for (const query of ["\0", "\ud800", "'; DROP TABLE keyword; --", "%", "\\"]) {
      await expect(findKeywords({ query: `${query}${unique()}` })).resolves.toEqual([]);
    }
    expect((await findKeywords({ query: "  ", limit: 3 })).length).toBeLessThanOrEqual(3);
  });
});

describe("the list of keywords", () => {
  it("comes page by page with use counts", async () => {
    const word = unique();
    const names = ["Ärzte", "Affen", "Zoo", "Öl", "Ofen"].map((name) => `${name} ${word}`);
    for (const name of names) await buildKeyword({ name, kind: name.startsWith("Z") ? "place" : "topic" });
    const first = await listKeywords({ query: word, limit: 2 });
    const second = await listKeywords({ query: word, limit: 2, after: first.next });
    const third = await listKeywords({ query: word, limit: 2, after: second.next });
    const read = [first, second, third].flatMap(({ keywords }) => keywords.map(({ name }) => name.split(" ")[0]));
    expect(read).toEqual(["Affen", "Ärzte", "Ofen", "Öl", "Zoo"]);
    expect(third.next).toBeNull();
    const places = await listKeywords({ query: word, kind: "place" });
    expect(places.keywords).toMatchObject([{ name: `Zoo ${word}`, useCount: 0 }]);
    await putOnArticle(places.keywords[0]?.id ?? 0);
    expect((await listKeywords({ query: word, kind: "place" })).keywords).toMatchObject([{ useCount: 1 }]);
    expect(await findKeywordById(places.keywords[0]?.id ?? 0)).toMatchObject({ useCount: 1 });
  });

  it("can be asked for those without a kind", async () => {
    const name = unique();
    await newsroomDatabase().$transaction((transaction) =>
      ensureKeyword(transaction, SYSTEM, { name, acronym: null, kind: null }),
    );
    expect((await listKeywords({ query: name, kind: "none" })).keywords).toHaveLength(1);
    expect((await listKeywords({ query: name, kind: "topic" })).keywords).toHaveLength(0);
  });
});

describe("a keyword is changed", () => {
  it("in all its fields; a new name gives a new address and is found at once", async () => {
    const [old, fresh] = [unique(), unique()];
    const { id } = await buildKeyword({ name: old, acronym: "ALT", aliases: ["x"] });
    const aliases = [`Maß ${fresh}`];
    const input: ChangeKeywordInput = { id, name: `Größe ${fresh} (NEU)`, kind: "law", acronym: null, aliases };
    expect(await change(editor, input)).toEqual({ id, slugBefore: old, slug: `groesse-${fresh}` });
    expect(await findKeywordById(id)).toMatchObject({ name: `Größe ${fresh}`, acronym: "NEU", kind: "law" });
    expect(await findKeywords({ query: old })).toEqual([]);
    expect(await findKeywords({ query: `mass ${fresh}` })).toMatchObject([{ id, matchedAlias: `Maß ${fresh}` }]);
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(["create-keyword", "change-keyword"]);
  });

  it("without a new address when the address would not show it", async () => {
    const word = unique();
    await buildKeyword({ name: `Düren ${word}` });
    const { id, slug } = await buildKeyword({ name: `Dueren ${word}` });
    const changed = await change(editor, { id, name: `DUEREN ${word}`, kind: "place" });
    expect(changed).toEqual({ id, slugBefore: slug, slug });
  });

  it("not into another one's name", async () => {
    const other = await buildKeyword();
    const { id, name, slug } = await buildKeyword();
    const renaming = change(editor, { id, name: other.name.toUpperCase(), kind: "topic" });
    await expect(renaming).rejects.toMatchObject({ code: "conflict", problems: [{ field: "name" }] });
    expect(await findKeywordById(id)).toMatchObject({ name, slug });
  });

  it("not by an author, and not when it is gone", async () => {
    const { id, name } = await buildKeyword();
    await expect(change(author, { id, name, kind: "law" })).rejects.toMatchObject({ code: "not-allowed" });
    await expect(change(editor, { id: 2 ** 31 - 1, name, kind: "law" })).rejects.toMatchObject({ code: "not-found" });
    expect(await findKeywordById(id)).toMatchObject({ kind: "topic" });
  });
});

describe("a keyword is deleted", () => {
  it("when nobody uses it", async () => {
    const { id, slug } = await buildKeyword();
    expect(await remove(editor, id)).toEqual({ id, slug });
    expect(await findKeywordById(id)).toBeNull();
    expect((await auditOf(id)).at(-1)?.action).toBe("delete-keyword");
    await expect(remove(editor, id)).rejects.toMatchObject({ code: "not-found" });
  });

  it("not while an article carries it", async () => {
    const { id } = await buildKeyword();
    await putOnArticle(id);
    await expect(remove(editor, id)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("einem Artikel"),
    });
    expect(await findKeywordById(id)).not.toBeNull();
  });

  it("not while readers see it, though the working copy dropped it", async () => {
    const { id, name, slug } = await buildKeyword();
    const rolledBack = newsroomDatabase().$transaction(async (transaction) => {
      const [sectionId, articleId] = [1_900_000_000 + id, 1_900_000_000 + id];
      await transaction.portalSection.create({ data: { id: sectionId, name, slug, position: 1 } });
      await transaction.portalKeyword.create({ data: { id, name, slug, aliases: [] } });
      const texts = { kicker: "", headline: "", teaser: "", bodyHtml: "", bodyTypst: "", bodyText: "" };
      const picture = { pictureAlt: "", pictureCaption: "", pictureCredit: "" };
      const dates = { displayDate: new Date(0), firstPublishedAt: new Date(0), printedAt: new Date(0) };
      await transaction.portalArticle.create({
        data: { id: articleId, slug, genre: "meldung", sectionId, links: [], ...texts, ...picture, ...dates },
        select: { id: true },
      });
      await transaction.portalArticleKeyword.create({ data: { articleId, position: 0, keywordId: id } });
      await deleteKeyword(transaction, editor, { id });
    });
    await expect(rolledBack).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("Lesende") });
  });

  it("not by an author", async () => {
    const { id } = await buildKeyword();
    await expect(remove(author, id)).rejects.toMatchObject({ code: "not-allowed" });
    expect(await findKeywordById(id)).not.toBeNull();
  });
});
