import { beforeAll, describe, expect, it } from "vitest";
import { doc, paragraph } from "#editor/build-body.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { setFourEyes } from "#newsroom/sections/set-four-eyes.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { pageOfCorrections } from "#portal/corrections/correction-queries.ts";
import { readEdition } from "#portal/edition.ts";
import { composeRss } from "#portal/feeds/compose-rss.ts";
import { listForFeed } from "#portal/feeds/feed-queries.ts";
import { correctArticle } from "#press/articles/correct-article.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { buildActor } from "../factories/actor.ts";
import { type BuiltArticle, buildPublishedArticle } from "../factories/article.ts";
import { useOwnDatabase } from "./own-database.ts";
import { read, refusal, save } from "./saving.ts";

beforeAll(() => useOwnDatabase());

const NOTE = { wasWrong: "Es kamen 300 Gäste.", isRight: "Es kamen 30 Gäste." };

type Told = Partial<typeof NOTE>;

const correctWithText = ({ id: articleId, editor }: BuiltArticle, version: number, told: Told = {}) =>
  correctArticle(editor, { articleId, ...NOTE, ...told, text: { kind: "changed", version } });
const correctAlone = ({ id: articleId, editor }: BuiltArticle, publishedVersion: number, told: Told = {}) =>
  correctArticle(editor, { articleId, ...NOTE, ...told, text: { kind: "unchanged", publishedVersion } });

const seen = async ({ id }: BuiltArticle) => {
  const article = await findArticle(id);
  if (article === null) throw new Error("Readers do not see it.");
  return article;
};
const ofArticle = async ({ id }: BuiltArticle) =>
  (await pageOfCorrections(1)).corrections.filter(({ article }) => article.id === id);
const inFeed = async ({ id }: BuiltArticle) =>
  (await listForFeed({ kind: "portal" }, "teaser")).find((entry) => entry.id === id);
const keptNotes = ({ id: articleId }: BuiltArticle) => newsroomDatabase().correction.count({ where: { articleId } });

describe("a correction", () => {
  it("appears with the corrected text in one edition, everywhere", async () => {
    const article = await buildPublishedArticle();
    await save(article, { teaser: "Am ersten Kongress nahmen 30 Gäste teil." });
    const before = await readEdition();
    await correctWithText(article, 2);
    expect(await readEdition()).toBe(before + 1n);
    const page = await seen(article);
    expect(page.teaser).toBe("Am ersten Kongress nahmen 30 Gäste teil.");
    expect(page.corrections).toEqual([{ id: expect.any(Number), ...NOTE, at: expect.any(Date) }]);
    expect(page.significantUpdateAt).toBeNull();
    expect(await ofArticle(article)).toMatchObject([{ ...NOTE, article: { headline: article.content.headline } }]);
    expect((await inFeed(article))?.corrections).toMatchObject([NOTE]);
    expect(await read(article.id)).toMatchObject({ state: "published", publishedVersion: 2 });
  });

  it("appears alone on the text that readers see, while changes go on being written", async () => {
    const article = await buildPublishedArticle();
    await save(article, { headline: "Noch nicht fertig" });
    const before = await readEdition();
    await correctAlone(article, 1);
    expect(await readEdition()).toBe(before + 1n);
    const page = await seen(article);
    expect(page.headline).toBe(article.content.headline);
    expect(page.corrections).toMatchObject([NOTE]);
    expect(await read(article.id)).toMatchObject({ version: 2, publishedVersion: 1 });
  });

  it("is refused as a whole when the text is not the one that the person saw", async () => {
    const article = await buildPublishedArticle();
    await save(article, { headline: "Zwei" });
    await save(article, { headline: "Drei" });
    expect((await refusal(article, () => correctWithText(article, 2))).code).toBe("stale");
    await publishArticle(article.editor, { articleId: article.id, version: 3 });
    expect((await refusal(article, () => correctAlone(article, 1))).code).toBe("stale");
    expect((await seen(article)).corrections).toEqual([]);
    expect(await keptNotes(article)).toBe(0);
  });

  it("is refused as a whole when the corrected text lacks what readers need", async () => {
    const article = await buildPublishedArticle();
    await save(article, { teaser: "" });
    const refused = await refusal(article, () => correctWithText(article, 2));
    expect(refused).toMatchObject({ code: "invalid", problems: [{ field: "teaser" }] });
    expect((await seen(article)).teaser).toBe(article.content.teaser);
    expect(await keptNotes(article)).toBe(0);
  });

  it("says both what was wrong and what is right, in as many characters as readers take in", async () => {
    const article = await buildPublishedArticle();
    for (const [field, text] of [
      ["wasWrong", ""],
      ["wasWrong", " \u200b\n"],
      ["isRight", "   "],
      ["isRight", "x".repeat(1_001)],
      ["isRight", "halb\ud800"],
      ["wasWrong", "null\0"],
    ] as const) {
      const refused = await refusal(article, () => correctAlone(article, 1, { [field]: text }));
      expect(refused).toMatchObject({ code: "invalid", problems: [{ field }] });
    }
    await correctAlone(article, 1, { isRight: "x".repeat(1_000) });
    expect((await seen(article)).corrections).toHaveLength(1);
  });

  it("is one of several, told in their order; the same request twice tells it once", async () => {
    const article = await buildPublishedArticle();
    const first = await correctAlone(article, 1);
    expect(await correctAlone(article, 1)).toEqual({ correctionId: first.correctionId, isNew: false });
    await correctAlone(article, 1, { isRight: "Es kamen 31 Gäste." });
    expect((await seen(article)).corrections.map(({ isRight }) => isRight)).toEqual([
      "Es kamen 30 Gäste.",
      "Es kamen 31 Gäste.",
    ]);
    expect((await ofArticle(article)).map(({ isRight }) => isRight)).toEqual([
      "Es kamen 31 Gäste.",
      "Es kamen 30 Gäste.",
    ]);
  });

  it("asked for twenty times at one moment is told once", async () => {
    const article = await buildPublishedArticle();
    await save(article, { headline: "Richtig" });
    const before = await readEdition();
    const answers = await Promise.all(Array.from({ length: 20 }, () => correctWithText(article, 2)));
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await keptNotes(article)).toBe(1);
    expect(await readEdition()).toBe(before + 1n);
  });

  it("goes with its piece and comes back with it", async () => {
    const article = await buildPublishedArticle();
    await correctAlone(article, 1);
    await unpublishArticle(article.editor, article.id);
    expect(await ofArticle(article)).toEqual([]);
    expect(await inFeed(article)).toBeUndefined();
    await publishArticle(article.editor, { articleId: article.id, version: 1 });
    expect((await seen(article)).corrections).toMatchObject([NOTE]);
    await withdrawArticle(article.editor, { articleId: article.id });
    expect(await ofArticle(article)).toEqual([]);
    expect(await keptNotes(article)).toBe(1);
  });

  it("stands in the log and can be neither changed nor deleted by the application", async () => {
    const article = await buildPublishedArticle();
    const { correctionId: id } = await correctAlone(article, 1);
    const entries = await newsroomDatabase().auditEntry.findMany({
      where: { action: "correct-article", subjectId: String(article.id) },
    });
    expect(entries).toMatchObject([{ actorName: article.editor.name, details: { ...NOTE, version: 1 } }]);
    const where = { id };
    await expect(newsroomDatabase().correction.update({ where, data: { isRight: "x" } })).rejects.toThrow(/denied/);
    await expect(newsroomDatabase().correction.delete({ where })).rejects.toThrow(/denied/);
  });

  it("with a text that is not approved is refused where four eyes are asked for; a note is no author's own", async () => {
    const article = await buildPublishedArticle({ creator: await buildActor("editor") });
    const { sectionId } = article.content;
    if (sectionId === null) throw new Error("There is no section.");
    await setFourEyes(SYSTEM, { id: sectionId, needsFourEyes: true });
    await save(article, { headline: "Ohne Abnahme" });
    expect((await refusal(article, () => correctWithText(article, 2))).code).toBe("wrong-state");
    await correctAlone(article, 1);
    const own = await buildPublishedArticle();
    await newsroomDatabase().article.update({ where: { id: own.id }, data: { sectionId, createdById: own.editor.id } });
    expect((await refusal(own, () => correctAlone(own, 1))).message).toContain("korrigiert jemand anderes");
    const told = () => correctWithText(own, 1);
    expect((await refusal(own, told)).message).toContain("korrigiert jemand anderes");
  });

  it("is refused under an embargo, and to authors", async () => {
    const article = await buildPublishedArticle();
    const embargoUntil = new Date("2999-01-01T00:00:00Z");
    await newsroomDatabase().article.update({ where: { id: article.id }, data: { embargoUntil } });
    expect((await refusal(article, () => correctAlone(article, 1))).message).toContain("Sperrfrist");
    const other = await buildPublishedArticle();
    const byAuthor = { ...other, editor: await buildActor("author") };
    expect((await refusal(other, () => correctAlone(byAuthor, 1))).code).toBe("not-allowed");
  });

  it("meets a withdrawal at the same moment: either it is told before, or it is refused", async () => {
    for (let round = 0; round < 5; round += 1) {
      const article = await buildPublishedArticle();
      const [corrected] = await Promise.allSettled([
        correctAlone(article, 1),
        withdrawArticle(article.editor, { articleId: article.id }),
      ]);
      expect(await findArticle(article.id)).toBeNull();
      expect(await ofArticle(article)).toEqual([]);
      expect(await keptNotes(article)).toBe(corrected.status === "fulfilled" ? 1 : 0);
    }
  });
});

describe("a change of a published piece", () => {
  it("leaves every date alone unless the editor says that it is significant", async () => {
    const article = await buildPublishedArticle();
    const first = await seen(article);
    await save(article, { headline: "Ein Komma" });
    await publishArticle(article.editor, { articleId: article.id, version: 2 });
    expect(await seen(article)).toMatchObject({
      firstPublishedAt: first.firstPublishedAt,
      displayDate: first.displayDate,
      significantUpdateAt: null,
    });
    await save(article, { headline: "Neue Lage" });
    await publishArticle(article.editor, { articleId: article.id, version: 3, change: "update" });
    const updated = await seen(article);
    expect(updated).toMatchObject({ firstPublishedAt: first.firstPublishedAt, displayDate: first.displayDate });
    expect(updated.significantUpdateAt?.getTime()).toBeGreaterThan(first.firstPublishedAt.getTime());
    await save(article, { headline: "Noch ein Komma" });
    await publishArticle(article.editor, { articleId: article.id, version: 4, change: "fix" });
    expect((await seen(article)).significantUpdateAt).toEqual(updated.significantUpdateAt);
    expect((await inFeed(article))?.significantUpdateAt).toEqual(updated.significantUpdateAt);
  });

  it("is no update when readers see the piece for the first time", async () => {
    const article = await buildPublishedArticle();
    expect((await seen(article)).significantUpdateAt).toBeNull();
    const log = await newsroomDatabase().auditEntry.findFirst({
      where: { action: "publish-article", subjectId: String(article.id) },
    });
    expect(log?.details).toEqual({ version: 1 });
    const refused = await refusal(article, () =>
      publishArticle(article.editor, { articleId: article.id, version: 1, change: "everything" }),
    );
    expect(refused.code).toBe("invalid");
  });
});

describe("the feed", () => {
  it("holds the newest fifty, each once, under a name that a new headline does not change", async () => {
    const body = doc(paragraph("Text."));
    const { sectionId, authorIds, keywordIds } = (await buildPublishedArticle()).content;
    const built: BuiltArticle[] = [];
    for (let index = 0; index < 51; index += 1) {
      built.push(await buildPublishedArticle({ sectionId, authorIds, keywordIds, body }));
    }
    const entries = await listForFeed({ kind: "portal" }, "teaser");
    expect(entries).toHaveLength(50);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(50);
    const [newest] = built.slice(-1);
    if (newest === undefined) throw new Error("Nothing was built.");
    expect(entries[0]?.id).toBe(newest.id);
    const frame = {
      ...{ title: "Blatt", siteName: "Blatt", description: "Nachrichten", home: "https://blatt.example/" },
      ...{
        self: "https://blatt.example/feed",
        addressOf: ({ slug }: { slug: string }) => `https://blatt.example/${slug}`,
        authorAddressOf: ({ slug }: { slug: string }) => `https://blatt.example/autor/${slug}`,
      },
    };
    const guidOf = (rss: string) => /<guid[^>]*>([^<]*)/.exec(rss)?.[1];
    const before = guidOf(composeRss(await listForFeed({ kind: "portal" }, "teaser"), frame));
    await save(newest, { headline: "Ein ganz neuer Titel" });
    await publishArticle(newest.editor, { articleId: newest.id, version: 2 });
    const after = composeRss(await listForFeed({ kind: "portal" }, "teaser"), frame);
    expect(guidOf(after)).toBe(before);
    expect(after).toContain("https://blatt.example/ein-ganz-neuer-titel");
  });
});
