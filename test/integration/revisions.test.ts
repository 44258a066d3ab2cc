import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { doc, embed, picture } from "#editor/build-body.ts";
import { copyArticle } from "#newsroom/articles/copy-article.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { loadArticle } from "#newsroom/articles/load-article.ts";
import { keepAutomaticRevision } from "#newsroom/articles/revisions/keep-automatic-revision.ts";
import { nameRevision } from "#newsroom/articles/revisions/name-revision.ts";
import { restoreRevision } from "#newsroom/articles/revisions/restore-revision.ts";
import { listRevisions } from "#newsroom/articles/revisions/revision-queries.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { runSql } from "#operations/database/postgres-session.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { buildActor } from "../factories/actor.ts";
import { type BuiltArticle, buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { buildPicture } from "../factories/picture.ts";
import { useOwnDatabase } from "./own-database.ts";
import { read, refusal, save } from "./saving.ts";

/** As the tables' owner, who may do what the newsroom's role may not. */
// Its own house: what others publish at the same moment raises the edition too.
beforeAll(async () => void (await useOwnDatabase()));

const ask = (sql: string, values: unknown[]) =>
  runSql(process.env["DATABASE_URL"] ?? "", (query) => query(sql, values));

/** Lets time pass: everything of this article happened so many minutes earlier. */
async function minutesPass(id: number, minutes: number): Promise<void> {
  const shift = `make_interval(mins => ${minutes})`;
  await ask(`UPDATE newsroom.article SET created_at = created_at - ${shift} WHERE id = $1`, [id]);
  await ask(`UPDATE newsroom.revision SET created_at = created_at - ${shift} WHERE article_id = $1`, [id]);
}

async function history(id: number): Promise<string[]> {
  const { entries } = await listRevisions(id, null);
  return entries.map(({ version, reason }) => `${version} ${reason}`);
}

async function contentOf(id: number, reason: "automatic" | "restore") {
  const rows = await newsroomDatabase().revision.findMany({
    where: { articleId: id, reason },
    orderBy: { version: "desc" },
  });
  return rows[0]?.content;
}

async function newestId(id: number): Promise<string> {
  const { entries } = await listRevisions(id, null);
  const [newest] = entries;
  if (newest === undefined) throw new Error(`Nothing of article ${id} was kept.`);
  return newest.id;
}

describe("a version is kept", () => {
  it("at each step of an article's life, once for each reason", async () => {
    const article = await buildArticle();
    const { id, editor } = article;
    await handInArticle(editor, id);
    await publishArticle(editor, { articleId: id, version: 1 });
    await save(article, { headline: "Zweite" });
    await publishArticle(editor, { articleId: id, version: 2 });
    await unpublishArticle(editor, id);
    await publishArticle(editor, { articleId: id, version: 2 });
    await withdrawArticle(editor, { articleId: id });
    expect(await history(id)).toEqual(["2 withdrawal", "2 correction", "1 publication", "1 hand_in"]);
  });

  it("under a name, which a version gets once and nobody gives without the right to edit", async () => {
    const article = await buildArticle();
    const { id, editor } = article;
    expect(await nameRevision(editor, { articleId: id, name: " Vor dem Umbau " })).toEqual({
      version: 1,
      name: "Vor dem Umbau",
    });
    const again = await refusal(article, () => nameRevision(editor, { articleId: id, name: "Noch einer" }));
    expect(again).toMatchObject({ code: "conflict", problems: [{ field: "name" }] });
    expect(await refusal(article, () => nameRevision(editor, { articleId: id, name: "  " }))).toMatchObject({
      code: "invalid",
    });
    const stranger = await buildActor("author");
    expect(await refusal(article, () => nameRevision(stranger, { articleId: id, name: "Meiner" }))).toMatchObject({
      code: "not-allowed",
    });
    const { entries } = await listRevisions(id, null);
    expect(entries).toMatchObject([{ reason: "named", name: "Vor dem Umbau", author: editor.name }]);
  });

  it("now and then while somebody writes, and says who wrote", async () => {
    const article = await buildArticle();
    const [first, second] = [await buildActor("editor"), await buildActor("editor")];
    await save(article, { headline: "Eins" }, { actor: first });
    expect(await history(article.id)).toEqual([]);
    await minutesPass(article.id, 11);
    await save(article, { headline: "Zwei" }, { actor: second });
    await save(article, { headline: "Drei" }, { actor: second });
    expect(await history(article.id)).toEqual(["3 automatic"]);
    const [kept] = await newsroomDatabase().revision.findMany({ where: { articleId: article.id } });
    expect(kept).toMatchObject({ contributors: [first.id, second.id], createdById: second.id });
    await handInArticle(first, article.id);
    const { entries } = await listRevisions(article.id, null);
    expect(entries[0]).toMatchObject({ reason: "hand_in", author: first.name, contributors: [second.name] });
  });

  it("by whoever stores the text, but not twice with the same words", async () => {
    const { id } = await buildArticle();
    const writer = await buildActor("author");
    await minutesPass(id, 20);
    const store = () =>
      newsroomDatabase().$transaction(async (transaction) => {
        const article = await loadArticle(transaction, SYSTEM, id);
        await keepAutomaticRevision(transaction, article, { contributors: [writer.id, randomUUID()] });
      });
    await store();
    await minutesPass(id, 20);
    await store();
    expect(await history(id)).toEqual(["1 automatic"]);
    const { entries } = await listRevisions(id, null);
    expect(entries[0]?.contributors).toEqual([writer.name]);
  });

  it("and the automatic ones are thinned with age, others never, and nobody who wrote is forgotten", async () => {
    const article = await buildArticle();
    const writers = [await buildActor(), await buildActor(), await buildActor()];
    const write = (headline: string, actor = writers[0]) => save(article, { headline }, { ...(actor && { actor }) });
    await minutesPass(article.id, 11);
    for (const actor of writers) {
      await write(`Von ${actor.id}`, actor);
      await minutesPass(article.id, 11);
    }
    await nameRevision(article.editor, { articleId: article.id, name: "Erster Stand" });
    // So old that one a week is enough; in whichever week it falls, the three lie within half an hour.
    await minutesPass(article.id, 60 * 24 * 200);
    await write("Nach langer Zeit");
    const { entries } = await listRevisions(article.id, null);
    const old = entries.filter(({ reason, version: kept }) => reason === "automatic" && kept < 5);
    expect(entries.map(({ reason }) => reason)).toContain("named");
    expect(old.length).toBeLessThan(3);
    expect(new Set(old.flatMap(({ contributors }) => contributors)).size).toBe(
      new Set(writers.map(({ name }) => name)).size,
    );
    const rows = await newsroomDatabase().revision.findMany({ where: { articleId: article.id, version: { lt: 5 } } });
    expect(new Set(rows.flatMap(({ contributors }) => contributors))).toEqual(new Set(writers.map(({ id }) => id)));
  });
});

describe("restoring a version", () => {
  it("makes it the working copy as a new version, and keeps what stood there", async () => {
    const article = await buildPublishedArticle({ headline: "Alt" });
    const printed = await findArticle(article.id);
    const published = await newestId(article.id);
    await save(article, { headline: "Neu" });
    const restored = await restoreRevision(article.editor, { articleId: article.id, revisionId: published });
    expect(restored).toEqual({ articleId: article.id, version: 3, isNew: true, dropped: [] });
    expect(await read(article.id)).toMatchObject({ version: 3, state: "published", content: article.content });
    expect(await history(article.id)).toEqual(["3 restore", "2 automatic", "1 publication"]);
    expect(await contentOf(article.id, "automatic")).toMatchObject({ headline: "Neu" });
    expect(await contentOf(article.id, "restore")).toEqual(article.content);
    expect(await findArticle(article.id)).toEqual(printed);
  });

  it("does nothing when the working copy is that already", async () => {
    const article = await buildPublishedArticle();
    const revisionId = await newestId(article.id);
    expect(await restoreRevision(article.editor, { articleId: article.id, revisionId })).toMatchObject({
      isNew: false,
    });
    expect(await history(article.id)).toEqual(["1 publication"]);
  });

  it("leaves out what is gone, and says so", async () => {
    const [gone, kept] = [await buildPicture(), await buildPicture()];
    const body = doc(
      "Anfang.",
      picture(gone.id),
      picture(kept.id),
      embed("https://datawrapper.dwcdn.net/aB3dE/", { pictureId: gone.id }),
    );
    const article = await buildArticle({ body, picture: { pictureId: gone.id } });
    await nameRevision(article.editor, { articleId: article.id, name: "Mit Bildern" });
    const revisionId = await newestId(article.id);
    await save(article, { body: doc("Anfang."), picture: null, sectionId: null, authorIds: [], keywordIds: [] });
    const { sectionId, authorIds, keywordIds } = article.content;
    await ask("DELETE FROM newsroom.picture WHERE id = $1", [gone.id]);
    await newsroomDatabase().person.delete({ where: { id: authorIds[0] ?? 0 } });
    await newsroomDatabase().keyword.delete({ where: { id: keywordIds[0] ?? 0 } });
    await newsroomDatabase().section.delete({ where: { id: sectionId ?? 0 } });
    const restored = await restoreRevision(article.editor, { articleId: article.id, revisionId });
    expect(restored.dropped).toEqual([
      "Das Ressort gibt es nicht mehr.",
      "Einen Autor gibt es nicht mehr.",
      "Ein Stichwort gibt es nicht mehr.",
      "Das Aufmacherbild gibt es nicht mehr.",
      "Ein Bild im Text gibt es nicht mehr.",
    ]);
    expect((await read(article.id)).content).toMatchObject({
      body: doc("Anfang.", picture(kept.id), embed("https://datawrapper.dwcdn.net/aB3dE/")),
      picture: null,
      sectionId: null,
      authorIds: [],
      keywordIds: [],
      headline: article.content.headline,
    });
  });

  it("is refused for a version of another article, an unknown one, and without the right to edit", async () => {
    const [article, other] = [await buildPublishedArticle(), await buildPublishedArticle()];
    const restore = (actor: typeof article.editor, revisionId: string) => () =>
      restoreRevision(actor, { articleId: article.id, revisionId });
    const foreign = await newestId(other.id);
    const own = await newestId(article.id);
    expect(await refusal(article, restore(article.editor, foreign))).toMatchObject({ code: "not-found" });
    expect(await refusal(article, restore(article.editor, randomUUID()))).toMatchObject({ code: "not-found" });
    expect(await refusal(article, restore(article.editor, "1"))).toMatchObject({ code: "invalid" });
    expect(await refusal(article, restore(await buildActor("author"), own))).toMatchObject({ code: "not-allowed" });
  });
});

describe("a copy of an article", () => {
  async function copyOf(article: BuiltArticle) {
    const author = await buildActor("author");
    const { id } = await copyArticle(author, article.id);
    return { id, author };
  }

  it("is a draft with the same words, pictures and references, and nothing of its life", async () => {
    const shown = await buildPicture();
    const article = await buildPublishedArticle({
      body: doc("Anfang.", picture(shown.id, { alt: "Ein Bild", credit: "Archiv" })),
      picture: {},
      displayDate: "2026-01-02",
    });
    const { id, author } = await copyOf(article);
    expect(id).not.toBe(article.id);
    expect(await read(id)).toMatchObject({
      state: "draft",
      version: 1,
      publishedVersion: null,
      firstPublishedAt: null,
      content: { ...article.content, displayDate: null },
    });
    const row = await newsroomDatabase().article.findUniqueOrThrow({
      where: { id },
      include: { pictures: true, revisions: true },
    });
    expect(row).toMatchObject({
      importKey: null,
      createdById: author.id,
      scheduledFor: null,
      revisions: [],
      pictures: [{ pictureId: shown.id }],
    });
    const entries = await newsroomDatabase().auditEntry.findMany({
      where: { subjectType: "article", subjectId: String(id) },
      orderBy: { id: "asc" },
    });
    expect(entries).toMatchObject([
      { action: "create-article" },
      { action: "copy-article", details: { from: article.id } },
    ]);
  });

  it("shows readers nothing and leaves the edition alone", async () => {
    const article = await buildPublishedArticle();
    const portal = () =>
      ask("SELECT (SELECT number FROM portal.edition) AS edition, count(*)::int AS articles FROM portal.article", []);
    const before = await portal();
    const { id } = await copyOf(article);
    expect(await portal()).toEqual(before);
    expect(await findArticle(id)).toBeNull();
  });

  it("of an article that is not there is refused", async () => {
    await expect(copyArticle(SYSTEM, 2_000_000_000)).rejects.toMatchObject({ code: "not-found" });
  });
});
