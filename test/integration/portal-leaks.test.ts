import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { bold, bulletList, coverageLink, doc, heading, link, paragraph, picture } from "#editor/build-body.ts";
import { approveArticle } from "#newsroom/articles/approval/approve-article.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { returnArticle } from "#newsroom/articles/return-article.ts";
import { trashArticle } from "#newsroom/articles/trash-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { runSql } from "#operations/database/postgres-session.ts";
import { importArticle } from "#press/articles/import-article.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { updateKeyword } from "#press/keywords/update-keyword.ts";
import { addPerson } from "#press/people/add-person.ts";
import { updatePerson } from "#press/people/update-person.ts";
import { addSection } from "#press/sections/add-section.ts";
import { renameSection } from "#press/sections/rename-section.ts";
import { reorderSections } from "#press/sections/reorder-sections.ts";
import { type BuiltArticle, buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { buildPerson, freshInitials } from "../factories/person.ts";
import { buildPicture, drawPicture } from "../factories/picture.ts";
import { useOwnDatabase } from "./own-database.ts";
import { save } from "./saving.ts";

/*
 * What the portal cannot read, it cannot leak. Drafts full of canary words go through everything that a newsroom does;
 * then every row of every table of the schema portal is read as text.
 */

beforeAll(() => useOwnDatabase());

/** A word that survives slugs, folding and stemming, so that no transformation hides it. */
const newCanary = () => `kanari${randomUUID().replace(/[^a-f]/g, "")}qx`;

/** Tables in which the word stands, in whatever column; `*` stands for a table that could not be read as text. */
async function tablesWith(canary: string): Promise<string[]> {
  return runSql(process.env["DATABASE_URL"] ?? "", async (query) => {
    const tables = await query("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'portal' ORDER BY 1");
    const found: string[] = [];
    for (const { name } of tables) {
      const sql = `SELECT count(*)::int AS hits FROM portal."${String(name)}" AS entry WHERE entry::text ILIKE $1`;
      const [row] = await query(sql, [`%${canary}%`]);
      if (row?.["hits"] !== 0) found.push(String(name));
    }
    return found;
  });
}

/** A complete draft that says the word wherever people can write, and carries a keyword, an author and a picture of it. */
async function buildCanary(canary: string): Promise<BuiltArticle> {
  const keyword = await buildKeyword({ name: canary, acronym: "KX", aliases: [`Alias ${canary}`] });
  const person = await buildPerson({ name: `Jo ${canary}` });
  const bytes = await drawPicture({ width: 64, height: 48 }).jpeg().toBuffer();
  const { id: pictureId } = await buildPicture({ bytes, fileName: `${canary}.jpg` });
  return buildArticle({
    kicker: canary,
    headline: `Titel ${canary}`,
    teaser: canary,
    body: doc(
      heading(2, canary),
      paragraph("Ein ", bold(canary), link(`https://${canary}.example/`, "Link"), coverageLink(canary)),
      bulletList(canary),
      picture(pictureId, { alt: canary, caption: canary, credit: canary }),
    ),
    links: [`https://${canary}.example/${canary}`],
    keywordIds: [keyword.id],
    authorIds: [person.id],
    picture: { pictureId, alt: canary, caption: canary, credit: canary },
  });
}

/** Everything that the press does while the draft lies there; each of it prints something. */
async function keepPressBusy(): Promise<void> {
  const other = await buildPublishedArticle({ picture: {} });
  await save(other, { headline: "Zweite Fassung" });
  await publishArticle(other.editor, { articleId: other.id, version: 2 });
  const { id, name, position: _position } = await addSection(SYSTEM, { name: `Ressort ${randomUUID()}` });
  await renameSection(SYSTEM, { id, name: `${name} neu` });
  await reorderSections(SYSTEM, { ids: (await sectionIds()).reverse() });
  await unpublishArticle(other.editor, other.id);
}

async function sectionIds(): Promise<number[]> {
  const sections = await newsroomDatabase().section.findMany({ orderBy: { position: "asc" }, select: { id: true } });
  return sections.map((section) => section.id);
}

describe("the search for leaks", () => {
  it("finds the words of a published piece everywhere, so that finding none means something", async () => {
    const canary = newCanary();
    const { id, editor } = await buildCanary(canary);
    await publishArticle(editor, { articleId: id, version: 1 });
    expect(await tablesWith(canary)).toEqual(["article", "keyword", "person", "search_word"]);
  });
});

describe("nothing of an article is in the portal", () => {
  const ways: Record<string, (article: BuiltArticle) => Promise<unknown>> = {
    "as a draft": async () => undefined,
    "handed in": ({ id, editor }) => handInArticle(editor, id),
    approved: async ({ id, editor }) => {
      await handInArticle(editor, id);
      await approveArticle(editor, { articleId: id, version: 1 });
    },
    "returned to its author": async ({ id, editor }) => {
      await handInArticle(editor, id);
      await returnArticle(editor, { articleId: id });
    },
    scheduled: ({ id }) => newsroomDatabase().article.update({ where: { id }, data: { state: "scheduled" } }),
    "in the trash": ({ id, editor }) => trashArticle(editor, id),
    unpublished: async ({ id, editor }) => {
      await publishArticle(editor, { articleId: id, version: 1 });
      await unpublishArticle(editor, id);
    },
    withdrawn: async ({ id, editor }) => {
      await publishArticle(editor, { articleId: id, version: 1 });
      await withdrawArticle(editor, { articleId: id });
    },
    "whose publication failed at its last step": async ({ id, editor }) => {
      const nameless = { ...editor, name: "\0" };
      await expect(publishArticle(nameless, { articleId: id, version: 1 })).rejects.toThrow();
    },
  };

  it.each(Object.keys(ways))("%s", async (way) => {
    const canary = newCanary();
    const article = await buildCanary(canary);
    await ways[way]?.(article);
    await keepPressBusy();
    expect(await tablesWith(canary)).toEqual([]);
  });

  it("in the working copy of a published piece", async () => {
    const canary = newCanary();
    const draft = await buildCanary(canary);
    const article = await buildPublishedArticle();
    await save(article, { ...draft.content, sectionId: article.content.sectionId });
    await keepPressBusy();
    expect(await tablesWith(canary)).toEqual([]);
  });

  it("after it was pointed at by another one and then taken down", async () => {
    const canary = newCanary();
    const target = await buildCanary(canary);
    await publishArticle(target.editor, { articleId: target.id, version: 1 });
    const body = doc(paragraph("Das war bekannt ", coverageLink("(wir berichteten)", target.id), "."));
    await buildPublishedArticle({ body });
    await withdrawArticle(target.editor, { articleId: target.id });
    expect(await tablesWith(canary)).toEqual([]);
  });

  it("that was imported and not published", async () => {
    const canary = newCanary();
    const { content } = await buildCanary(canary);
    const { sectionId: _section, authorIds: _authors, keywordIds: _keywords, picture: _picture, ...words } = content;
    await importArticle(SYSTEM, {
      content: words,
      section: null,
      initials: [freshInitials()],
      keywords: [{ name: `${canary} importiert`, acronym: null, kind: null }],
      legacyId: null,
      importKeys: [canary],
      firstPublishedAt: new Date("2018-11-09T08:00:00Z"),
    });
    await keepPressBusy();
    expect(await tablesWith(canary)).toEqual([]);
  });
});

describe("what only drafts use", () => {
  it("leaks nothing when a keyword is renamed, gets an alias or gives its address to another", async () => {
    const canary = newCanary();
    const keyword = await buildKeyword();
    await buildArticle({ keywordIds: [keyword.id] });
    await updateKeyword(SYSTEM, { id: keyword.id, name: canary, kind: "topic", aliases: [`Alias ${canary}`] });
    await updateKeyword(SYSTEM, { id: keyword.id, name: `${canary} neu`, kind: "law" });
    expect(await tablesWith(canary)).toEqual([]);
  });

  it("leaks nothing when a person is made and renamed", async () => {
    const canary = newCanary();
    const person = await addPerson(SYSTEM, { name: `Jo ${canary}`, initials: freshInitials() });
    await buildArticle({ authorIds: [person.id] });
    await updatePerson(SYSTEM, { personId: person.id, name: `Kim ${canary}`, initials: person.initials });
    expect(await tablesWith(canary)).toEqual([]);
  });

  it("shows of a renamed section its name and addresses, which stand in the navigation, and no word of its drafts", async () => {
    const [canary, name] = [newCanary(), newCanary()];
    const section = await addSection(SYSTEM, { name: `Ressort ${randomUUID()}` });
    const draft = await buildCanary(canary);
    await save(draft, { sectionId: section.id });
    await renameSection(SYSTEM, { id: section.id, name });
    expect(await tablesWith(canary)).toEqual([]);
    expect(await tablesWith(name)).toEqual(["redirect", "section"]);
  });
});
