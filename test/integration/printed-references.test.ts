import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { ensurePersonForInitials } from "#newsroom/people/import-byline.ts";
import { findArticle, listOfSection } from "#portal/articles/article-queries.ts";
import { findAuthor } from "#portal/authors/author-queries.ts";
import { findKeyword } from "#portal/keywords/keyword-queries.ts";
import { pageOfList } from "#portal/lists/page-of-list.ts";
import { findPictureWidths } from "#portal/pictures/picture-queries.ts";
import { searchArticles } from "#portal/search/search-articles.ts";
import { searchQuerySchema } from "#portal/search/search-query.ts";
import { readSite } from "#portal/site/site-queries.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { removeKeyword } from "#press/keywords/remove-keyword.ts";
import { updateKeyword } from "#press/keywords/update-keyword.ts";
import { updatePerson } from "#press/people/update-person.ts";
import { addSection } from "#press/sections/add-section.ts";
import { removeSection } from "#press/sections/remove-section.ts";
import { renameSection } from "#press/sections/rename-section.ts";
import { type BuiltArticle, buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { buildPerson, freshInitials } from "../factories/person.ts";
import { buildPicture } from "../factories/picture.ts";
import { leadsTo } from "./leads-to.ts";
import { useOwnDatabase } from "./own-database.ts";
import { save } from "./saving.ts";

beforeAll(() => useOwnDatabase());

/** A word that nobody else's name contains. */
const unique = () => `q${randomUUID().replace(/[^a-f]/g, "")}`;

const publishAgain = ({ id: articleId, editor }: BuiltArticle, version: number) =>
  publishArticle(editor, { articleId, version });

const rename = (id: number, name: string) => updateKeyword(SYSTEM, { id, name, kind: "topic" });

async function idsFound(q: string): Promise<number[]> {
  const { hits } = await searchArticles(searchQuerySchema.parse({ q }));
  return hits.map(({ article }) => article.id);
}

describe("a picture", () => {
  it("can be fetched by strangers only while a published piece shows it", async () => {
    const { id: pictureId, contentHash, widths } = await buildPicture({ width: 64, height: 48 });
    const first = await buildArticle({ picture: { pictureId } });
    const second = await buildArticle({ picture: { pictureId } });
    expect(await findPictureWidths(contentHash)).toBeNull();
    await publishAgain(first, 1);
    expect(await findPictureWidths(contentHash)).toEqual(widths);
    await publishAgain(second, 1);
    await unpublishArticle(first.editor, first.id);
    expect(await findPictureWidths(contentHash)).toEqual(widths);
    await withdrawArticle(second.editor, { articleId: second.id });
    expect(await findPictureWidths(contentHash)).toBeNull();
  });

  it("goes when the piece is published with another one, and not before", async () => {
    const [old, fresh] = [await buildPicture({ width: 64, height: 48 }), await buildPicture({ width: 64, height: 48 })];
    const article = await buildPublishedArticle({ picture: { pictureId: old.id } });
    await save(article, { picture: { ...article.content.picture, pictureId: fresh.id } });
    expect(await findPictureWidths(old.contentHash)).not.toBeNull();
    expect(await findPictureWidths(fresh.contentHash)).toBeNull();
    await publishAgain(article, 2);
    expect(await findPictureWidths(old.contentHash)).toBeNull();
    expect((await findArticle(article.id))?.picture?.contentHash).toBe(fresh.contentHash);
    await save(article, { picture: null });
    await publishAgain(article, 3);
    expect(await findPictureWidths(fresh.contentHash)).toBeNull();
  });

  it("is none of an invented hash", async () => {
    for (const hash of ["", "0".repeat(64), "\0", "' OR true --"]) expect(await findPictureWidths(hash)).toBeNull();
  });
});

describe("keywords and authors", () => {
  it("stand in the portal while a published piece carries them, in the order of the desk", async () => {
    const keywords = [await buildKeyword(), await buildKeyword(), await buildKeyword()];
    const persons = [await buildPerson(), await buildPerson()];
    const wishes = { keywordIds: keywords.map(({ id }) => id), authorIds: persons.map(({ id }) => id) };
    const article = await buildPublishedArticle(wishes);
    const other = await buildPublishedArticle({ keywordIds: [keywords[0]?.id ?? 0] });
    await save(article, { keywordIds: wishes.keywordIds.toReversed(), authorIds: wishes.authorIds.slice(1) });
    await publishAgain(article, 2);
    const seen = await findArticle(article.id);
    expect(seen?.keywords.map(({ slug }) => slug)).toEqual(keywords.map(({ slug }) => slug).reverse());
    expect(await findAuthor(persons[0]?.slug ?? "")).toBeNull();
    expect(await findAuthor(persons[1]?.slug ?? "")).not.toBeNull();
    await unpublishArticle(article.editor, article.id);
    const found = await Promise.all(keywords.map(({ slug }) => findKeyword(slug)));
    expect(found.map((keyword) => keyword !== null)).toEqual([true, false, false]);
    expect(await findAuthor(persons[1]?.slug ?? "")).toBeNull();
    expect(
      (await pageOfList({ kind: "keyword", slug: keywords[0]?.slug ?? "" }, 1)).articles.map(({ id }) => id),
    ).toEqual([other.id]);
  });

  it("that nobody wrote are none", async () => {
    for (const slug of ["", "\0", "\ud800", "x".repeat(5_000), "' OR true --", "%"]) {
      expect(await findKeyword(slug)).toBeNull();
      expect(await findAuthor(slug)).toBeNull();
      expect(await listOfSection(slug, 5)).toEqual([]);
      expect((await pageOfList({ kind: "keyword", slug }, 1)).total).toBe(0);
      expect((await pageOfList({ kind: "author", slug }, 1)).total).toBe(0);
    }
  });
});

describe("a renamed keyword", () => {
  it("reaches readers at its new address, and the old one leads there", async () => {
    const word = unique();
    const keyword = await buildKeyword({ name: `Öl ${word}` });
    const { id } = await buildPublishedArticle({ keywordIds: [keyword.id] });
    await rename(keyword.id, `Gas ${word}`);
    expect((await findArticle(id))?.keywords).toMatchObject([{ name: `Gas ${word}`, slug: `gas-${word}` }]);
    expect(await findKeyword(`oel-${word}`)).toBeNull();
    expect(await leadsTo(`/stichwort/oel-${word}`)).toBe(`/stichwort/gas-${word}`);
  });

  it("leads from every name it had to the last one in one step, also back to the first", async () => {
    const [a, b, c] = [unique(), unique(), unique()];
    const keyword = await buildKeyword({ name: a });
    await buildPublishedArticle({ keywordIds: [keyword.id] });
    await rename(keyword.id, b);
    await rename(keyword.id, c);
    expect(await Promise.all([a, b, c].map((slug) => leadsTo(`/stichwort/${slug}`)))).toEqual([
      `/stichwort/${c}`,
      `/stichwort/${c}`,
      null,
    ]);
    await rename(keyword.id, a);
    expect(await Promise.all([a, b, c].map((slug) => leadsTo(`/stichwort/${slug}`)))).toEqual([
      null,
      `/stichwort/${a}`,
      `/stichwort/${a}`,
    ]);
  });

  it("gives its old address free: whoever takes it is found there and nobody is led away", async () => {
    const [old, fresh] = [unique(), unique()];
    const first = await buildKeyword({ name: old });
    await buildPublishedArticle({ keywordIds: [first.id] });
    await rename(first.id, fresh);
    const second = await buildKeyword({ name: old });
    const article = await buildArticle({ keywordIds: [second.id] });
    // A draft takes nothing away from readers yet.
    expect(await leadsTo(`/stichwort/${old}`)).toBe(`/stichwort/${fresh}`);
    await publishAgain(article, 1);
    expect(await findKeyword(old)).not.toBeNull();
    expect(await leadsTo(`/stichwort/${old}`)).toBeNull();
    await unpublishArticle(article.editor, article.id);
    expect(await leadsTo(`/stichwort/${old}`)).toBeNull();
  });

  it("takes over the address of another one that moved on", async () => {
    const [a, b, c] = [unique(), unique(), unique()];
    const [first, second] = [await buildKeyword({ name: a }), await buildKeyword({ name: c })];
    await buildPublishedArticle({ keywordIds: [first.id, second.id] });
    await rename(first.id, b);
    await rename(second.id, a);
    expect(await leadsTo(`/stichwort/${a}`)).toBeNull();
    expect(await leadsTo(`/stichwort/${c}`)).toBe(`/stichwort/${a}`);
    expect(await findKeyword(a)).not.toBeNull();
  });

  it("is found by its new name, alias and acronym in pieces that were printed before", async () => {
    const [old, name, alias, acronym] = [unique(), unique(), unique(), unique()];
    const keyword = await buildKeyword({ name: old });
    const { id } = await buildPublishedArticle({ keywordIds: [keyword.id] });
    const { id: other } = await buildPublishedArticle();
    expect(await idsFound(old)).toEqual([id]);
    await updateKeyword(SYSTEM, {
      id: keyword.id,
      name,
      kind: "topic",
      acronym: acronym.slice(0, 20),
      aliases: [alias],
    });
    for (const word of [name, alias, acronym.slice(0, 20)]) expect(await idsFound(word)).toEqual([id]);
    expect(await idsFound(old)).toEqual([]);
    expect(await idsFound("Kongress")).toContain(other);
  });

  it("leads nowhere once it is deleted", async () => {
    const [a, b] = [unique(), unique()];
    const keyword = await buildKeyword({ name: a });
    const article = await buildPublishedArticle({ keywordIds: [keyword.id] });
    await rename(keyword.id, b);
    const { id: substitute } = await buildKeyword();
    await save(article, { keywordIds: [substitute] });
    await expect(removeKeyword(SYSTEM, { id: keyword.id })).rejects.toMatchObject({ code: "conflict" });
    await publishAgain(article, 2);
    await removeKeyword(SYSTEM, { id: keyword.id });
    expect(await leadsTo(`/stichwort/${a}`)).toBeNull();
    expect(await findKeyword(b)).toBeNull();
  });
});

describe("a renamed section", () => {
  it("reaches readers with all its pieces, and its old addresses lead there", async () => {
    const [a, b, c] = [unique(), unique(), unique()];
    const section = await addSection(SYSTEM, { name: a });
    const { id } = await buildPublishedArticle({ sectionId: section.id });
    await renameSection(SYSTEM, { id: section.id, name: b });
    await renameSection(SYSTEM, { id: section.id, name: c });
    expect((await findArticle(id))?.section).toEqual({ name: c, slug: c });
    expect((await listOfSection(c, 5)).map((article) => article.id)).toEqual([id]);
    expect((await readSite()).sections).toContainEqual({ name: c, slug: c });
    for (const old of [a, b]) expect(await leadsTo(`/ressort/${old}`)).toBe(`/ressort/${c}`);
  });

  it("gives its old address free for a new one", async () => {
    const [old, fresh] = [unique(), unique()];
    const section = await addSection(SYSTEM, { name: old });
    await renameSection(SYSTEM, { id: section.id, name: fresh });
    const second = await addSection(SYSTEM, { name: old });
    expect(await leadsTo(`/ressort/${old}`)).toBeNull();
    await removeSection(SYSTEM, { id: second.id });
    expect((await readSite()).sections.map(({ slug }) => slug)).not.toContain(old);
  });
});

describe("a renamed person", () => {
  it("keeps the address and is called by the new name", async () => {
    const person = await buildPerson();
    const { id } = await buildPublishedArticle({ authorIds: [person.id] });
    await updatePerson(SYSTEM, { personId: person.id, name: "Nach der Heirat", initials: person.initials });
    expect((await findArticle(id))?.authors).toEqual([
      { name: "Nach der Heirat", initials: person.initials, slug: person.slug },
    ]);
    expect(await leadsTo(`/autor/${person.slug}`)).toBeNull();
  });

  it("who was known by initials only gets an address from the name, and the old one leads there", async () => {
    const initials = freshInitials();
    const { person } = await newsroomDatabase().$transaction((transaction) =>
      ensurePersonForInitials(transaction, SYSTEM, initials),
    );
    const { id } = await buildPublishedArticle({ authorIds: [person.id] });
    const named = await updatePerson(SYSTEM, { personId: person.id, name: `Uta ${initials}`, initials });
    expect((await findArticle(id))?.authors).toMatchObject([{ name: `Uta ${initials}`, slug: named.slug }]);
    expect(await leadsTo(`/autor/${initials}`)).toBe(`/autor/${named.slug}`);
    expect((await pageOfList({ kind: "author", slug: named.slug }, 1)).total).toBe(1);
  });
});
