import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { articleLink, coverageLink, doc, paragraph } from "#editor/build-body.ts";
import { DEFAULT_LEVELS } from "#newsroom/articles/checklist/checklist.ts";
import { insertArticle } from "#newsroom/articles/create-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { changeChecklistSettings } from "#newsroom/settings/change-checklist-settings.ts";
import { projectRoot } from "#operations/project-root.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { composePdf } from "#portal/pdf/compose-pdf.ts";
import { searchArticles } from "#portal/search/search-articles.ts";
import { searchQuerySchema } from "#portal/search/search-query.ts";
import { findIncomingLinks } from "#press/articles/incoming-link-queries.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { type BuiltArticle, buildArticle, buildContent, buildPublishedArticle } from "../factories/article.ts";
import { useOwnDatabase } from "./own-database.ts";
import { save } from "./saving.ts";

// A house in which links to what readers cannot see are no hindrance: what becomes of them is seen here.
beforeAll(async () => {
  await useOwnDatabase();
  await changeChecklistSettings(SYSTEM, { ...DEFAULT_LEVELS, "dead-links": "warn" });
});

const WORDS = "(wir berichteten)";
const linking = (...ids: readonly number[]) =>
  doc(paragraph("Das war bekannt ", ...ids.map((id) => coverageLink(WORDS, id)), "."));

const publish = ({ id: articleId, editor }: BuiltArticle, version = 1) =>
  publishArticle(editor, { articleId, version });

async function seen(id: number) {
  const article = await findArticle(id);
  if (article === null) throw new Error(`Readers do not see ${id}.`);
  return article;
}

const linksIn = (html: string) => [...html.matchAll(/href="\/meldung\/(\d+)"/g)].map(([, id]) => Number(id));
const followUpsOf = async (id: number) => (await seen(id)).followUps.map((one) => one.id);

/** The addresses that the sheet leads to, as Typst is told them. */
async function linkedOnPaper(id: number): Promise<string | undefined> {
  const frame = { siteName: "Blatt", canonical: "https://blatt.example/meldung/1-x", pictureFiles: [] };
  return /#let seen-articles = \((.*)\)/.exec(composePdf(await seen(id), frame))?.[1];
}

describe("a link to an article of ours", () => {
  it("is one while readers can see that article, plain words while they cannot, and one again", async () => {
    const older = await buildPublishedArticle();
    const newer = await buildPublishedArticle({ body: linking(older.id) });
    expect(linksIn((await seen(newer.id)).bodyHtml)).toEqual([older.id]);
    expect(await linkedOnPaper(newer.id)).toBe(`"/meldung/${older.id}",`);
    for (const takeDown of [
      () => unpublishArticle(older.editor, older.id),
      () => withdrawArticle(older.editor, { articleId: older.id }),
    ]) {
      await takeDown();
      const page = await seen(newer.id);
      expect(page.bodyHtml).not.toContain("<a ");
      expect(page.bodyHtml).toContain(`Das war bekannt ${WORDS}.`);
      expect(await linkedOnPaper(newer.id)).toBe("");
      await newsroomDatabase().article.update({ where: { id: older.id }, data: { state: "approved" } });
      await publish(older);
      expect(linksIn((await seen(newer.id)).bodyHtml)).toEqual([older.id]);
      expect(await linkedOnPaper(newer.id)).toBe(`"/meldung/${older.id}",`);
    }
  });

  it("comes by itself when the article is published after the text that names it", async () => {
    const later = await buildArticle();
    const { id } = await buildPublishedArticle({
      body: doc(paragraph("Siehe ", articleLink("dort", later.id), "."), paragraph(coverageLink(WORDS, 2_147_483_647))),
    });
    expect(linksIn((await seen(id)).bodyHtml)).toEqual([]);
    await publish(later);
    expect(linksIn((await seen(id)).bodyHtml)).toEqual([later.id]);
    // „Siehe dort“ is no report on the same matter.
    expect(await followUpsOf(later.id)).toEqual([]);
  });

  it("to the piece itself leads nowhere", async () => {
    const article = await buildPublishedArticle();
    await save(article, { body: linking(article.id) });
    await publish(article, 2);
    const page = await seen(article.id);
    expect(page.bodyHtml).not.toContain("<a ");
    expect(page.followUps).toEqual([]);
    expect(await findIncomingLinks(article.id)).toEqual({ total: 0, links: [], frontPlace: null });
  });

  it("is found by its words whether it leads somewhere or not", async () => {
    const older = await buildPublishedArticle();
    const word = `w${older.content.headline.replace(/[^a-f]/g, "")}`;
    const body = doc(paragraph(coverageLink(word, older.id)));
    const { id } = await buildPublishedArticle({ body });
    const find = async () =>
      (await searchArticles(searchQuerySchema.parse({ q: word }))).hits.map((hit) => hit.article.id);
    expect(await find()).toEqual([id]);
    await withdrawArticle(older.editor, { articleId: older.id });
    expect(await find()).toEqual([id]);
  });
});

describe("a follow-up", () => {
  it("is shown by the older piece as long as readers see the newer one and its link", async () => {
    const older = await buildPublishedArticle();
    const newer = await buildArticle({ kicker: "Nachspiel", body: linking(older.id) });
    expect(await followUpsOf(older.id)).toEqual([]);
    await publish(newer);
    expect((await seen(older.id)).followUps).toEqual([
      {
        ...{ id: newer.id, kicker: "Nachspiel", headline: newer.content.headline },
        ...{ slug: expect.any(String), displayDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      },
    ]);
    await unpublishArticle(newer.editor, newer.id);
    expect(await followUpsOf(older.id)).toEqual([]);
    await publish(newer);
    await save(newer, { body: doc(paragraph("Kein Wort davon.")) });
    expect(await followUpsOf(older.id)).toEqual([newer.id]);
    await publish(newer, 2);
    expect(await followUpsOf(older.id)).toEqual([]);
  });

  it("goes one way in a chain and in a circle", async () => {
    const first = await buildPublishedArticle();
    const second = await buildPublishedArticle({ body: linking(first.id) });
    const third = await buildPublishedArticle({ body: linking(second.id, first.id) });
    await save(first, { body: linking(third.id, second.id) });
    await publish(first, 2);
    expect(await followUpsOf(first.id)).toEqual([third.id, second.id]);
    expect(await followUpsOf(second.id)).toEqual([third.id]);
    expect(await followUpsOf(third.id)).toEqual([]);
    expect(linksIn((await seen(first.id)).bodyHtml)).toEqual([third.id, second.id]);
  });

  it("is never paid content", async () => {
    const older = await buildPublishedArticle();
    await buildPublishedArticle({ genre: "anzeige", body: linking(older.id) });
    expect(await followUpsOf(older.id)).toEqual([]);
  });

  it("of many is in nobody's way: a withdrawal touches no other piece", async () => {
    const target = await buildPublishedArticle();
    const content = await buildContent({ body: linking(target.id) });
    const ids: number[] = [];
    for (let index = 0; index < 60; index += 1) {
      const { id } = await newsroomDatabase().$transaction((transaction) =>
        insertArticle(transaction, SYSTEM, { ...content, headline: `Folge ${index}` }),
      );
      await publishArticle(SYSTEM, { articleId: id, version: 1 });
      ids.push(id);
    }
    expect(await followUpsOf(target.id)).toEqual(ids.slice(-5).reverse());
    expect(await findIncomingLinks(target.id)).toMatchObject({ total: 60, links: { length: 50 } });
    // A row that was written or locked has another one of these.
    const rowsOf = () => newsroomDatabase().$queryRaw`
      SELECT portal.article.id, portal.article.xmin::text, portal.article.xmax::text, working.xmin::text AS "workingXmin"
      FROM portal.article JOIN newsroom.article AS working USING (id) WHERE id = ANY (${ids}::int[]) ORDER BY id`;
    const before = await rowsOf();
    await withdrawArticle(target.editor, { articleId: target.id });
    expect(await rowsOf()).toEqual(before);
    const [some = 0] = ids;
    expect(linksIn((await seen(some)).bodyHtml)).toEqual([]);
  });
});

describe("what leads to an article", () => {
  it("is told with what readers see first, and without what lies in the trash", async () => {
    const target = await buildPublishedArticle();
    const draft = await buildArticle({ body: doc(paragraph(articleLink("dort", target.id))) });
    const both = await buildPublishedArticle({ body: linking(target.id) });
    // Readers see the link, though the working copy has lost it.
    const public_ = await buildPublishedArticle({ body: linking(target.id) });
    await save(public_, { body: doc(paragraph("Ohne.")) });
    const trashed = await buildArticle({ body: linking(target.id) });
    await newsroomDatabase().article.update({ where: { id: trashed.id }, data: { trashedAt: new Date() } });
    const { total, links } = await findIncomingLinks(target.id);
    expect(total).toBe(3);
    expect(links.map(({ id, state, isPublic }) => ({ id, state, isPublic }))).toEqual([
      { id: public_.id, state: "published", isPublic: true },
      { id: both.id, state: "published", isPublic: true },
      { id: draft.id, state: "draft", isPublic: false },
    ]);
    await expect(findIncomingLinks("1; DROP TABLE")).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("at the same moment", () => {
  it("a withdrawal and the publication of a piece that leads there leave no dead link", async () => {
    for (let round = 0; round < 10; round += 1) {
      const target = await buildPublishedArticle();
      const piece = await buildArticle({ body: linking(target.id) });
      await Promise.all([withdrawArticle(target.editor, { articleId: target.id }), publish(piece)]);
      expect(await findArticle(target.id)).toBeNull();
      expect((await seen(piece.id)).bodyHtml).not.toContain("<a ");
    }
  });

  it("two pieces that lead to each other are published and taken down without waiting for one another for ever", async () => {
    for (let round = 0; round < 5; round += 1) {
      const one = await buildArticle();
      const two = await buildPublishedArticle({ body: linking(one.id) });
      await save(one, { body: linking(two.id) });
      await Promise.all([publish(one, 2), unpublishArticle(two.editor, two.id)]);
      expect((await seen(one.id)).bodyHtml).not.toContain("<a ");
      expect(await findArticle(two.id)).toBeNull();
    }
  });
});

describe("the links of earlier days", () => {
  it("are noted when the house is brought to these sources", async () => {
    const older = await buildPublishedArticle();
    const body = doc(
      paragraph(coverageLink(WORDS, older.id), articleLink("dort", older.id), coverageLink("noch zu finden")),
    );
    const newer = await buildPublishedArticle({ body: doc(paragraph(articleLink("dort", older.id)), ...body.content) });
    await save(newer, { body: doc(paragraph(articleLink("dort", newer.id))) });
    const notes = () =>
      newsroomDatabase().$queryRaw`
        SELECT 'working' AS side, article_id, target_id, null AS is_coverage FROM newsroom.article_link
        UNION ALL SELECT 'public', article_id, target_id, is_coverage FROM portal.article_link ORDER BY 1, 2, 3`;
    await newsroomDatabase().portalArticleLink.deleteMany({ where: { articleId: { not: newer.id } } });
    const before = await notes();
    await newsroomDatabase().$executeRaw`DELETE FROM portal.article_link`;
    await newsroomDatabase().$executeRaw`DELETE FROM newsroom.article_link`;
    const file = path.join(projectRoot, "prisma/migrations/20261130231000_corrections/migration.sql");
    const statements = readFileSync(file, "utf8").match(/INSERT INTO [^;]+;/g) ?? [];
    expect(statements).toHaveLength(2);
    for (const statement of statements) await newsroomDatabase().$executeRawUnsafe(statement);
    await newsroomDatabase().portalArticleLink.deleteMany({ where: { articleId: { not: newer.id } } });
    expect(await notes()).toEqual(before);
  });
});
