import { beforeAll, describe, expect, it } from "vitest";
import { coverageLink, doc, paragraph } from "#editor/build-body.ts";
import { copyArticle } from "#newsroom/articles/copy-article.ts";
import { findPublishedPieces } from "#newsroom/articles/find-published-pieces.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { findSurroundings } from "#portal/articles/article-surroundings.ts";
import { listRelated } from "#portal/articles/related-queries.ts";
import { findThread } from "#portal/articles/thread-queries.ts";
import { findIncomingLinks } from "#press/articles/incoming-link-queries.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { type ArticleWishes, buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { useOwnDatabase } from "./own-database.ts";
import { read, save } from "./saving.ts";

beforeAll(() => useOwnDatabase());

const keywords = async (count: number) =>
  Promise.all(Array.from({ length: count }, async () => (await buildKeyword()).id));
const publish = (wishes: ArticleWishes) => buildPublishedArticle(wishes);
const following = (id: number) => doc(paragraph("Das war bekannt ", coverageLink("(wir berichteten)", id), "."));

async function seen(id: number) {
  const article = await findArticle(id);
  if (article === null) throw new Error(`Readers do not see ${id}.`);
  return article;
}

const relatedTo = async (id: number, limit = 6) =>
  (await listRelated(await seen(id), { limit })).map((piece) => piece.id);

describe("what is recommended", () => {
  it("shares keywords: the rare one weighs more than the common one, both more than one, the newer more than the older", async () => {
    const [common = 0, rare = 0] = await keywords(2);
    const subject = await publish({ keywordIds: [common, rare] });
    const ofCommon: number[] = [];
    for (let count = 0; count < 3; count += 1) ofCommon.push((await publish({ keywordIds: [common] })).id);
    const old = await publish({ keywordIds: [rare], displayDate: "2012-05-01" });
    const ofRare = await publish({ keywordIds: [rare] });
    const both = await publish({ keywordIds: [rare, common] });
    expect(await relatedTo(subject.id)).toEqual([both.id, ofRare.id, ...ofCommon.toReversed(), old.id]);
  });

  it("is never the piece itself, never paid, and gone with what readers cannot see any more", async () => {
    const keywordIds = await keywords(1);
    const subject = await publish({ keywordIds });
    await publish({ keywordIds, genre: "anzeige" });
    const other = await publish({ keywordIds });
    expect(await relatedTo(subject.id)).toEqual([other.id]);
    await unpublishArticle(other.editor, other.id);
    expect(await relatedTo(subject.id)).toEqual([]);
  });

  it("comes nowhere twice on a page: neither what the story tells nor what the section lists", async () => {
    const keywordIds = await keywords(1);
    const subject = await publish({ keywordIds });
    const wishes = { keywordIds, sectionId: subject.content.sectionId };
    const followUp = await publish({ ...wishes, body: following(subject.id) });
    const alike = await publish(wishes);
    const ofSection = await publish({ sectionId: subject.content.sectionId });
    const page = await findSurroundings(await seen(subject.id));
    expect(page.recommended.map(({ id }) => id)).toEqual([alike.id, ofSection.id]);
    expect(page.related.map(({ id }) => id)).toEqual([followUp.id]);
  });
});

describe("what the desk recommends", () => {
  const page = async (id: number) => {
    const { recommended, related } = await findSurroundings(await seen(id));
    return { recommended: recommended.map((piece) => piece.id), related: related.map((piece) => piece.id) };
  };

  it("comes first and in its order; where it is short, pieces about the same follow, then those of the section", async () => {
    const keywordIds = await keywords(1);
    const [one, two, other] = [await publish({}), await publish({}), await publish({})];
    const subject = await publish({ keywordIds, recommendedIds: [two.id, one.id] });
    const { sectionId } = subject.content;
    await publish({ sectionId, genre: "anzeige" });
    const ofSection = await publish({ sectionId });
    const chosen = [two.id, one.id];
    expect(await page(subject.id)).toMatchObject({ recommended: [...chosen, ofSection.id] });
    const alike = await publish({ keywordIds });
    expect(await page(subject.id)).toMatchObject({ recommended: [...chosen, alike.id] });
    const four = [alike.id, ofSection.id, other.id, one.id];
    const whole = await publish({ keywordIds, sectionId, recommendedIds: four });
    expect(await page(whole.id)).toMatchObject({ recommended: four });
    expect((await page(whole.id)).related).not.toContain(ofSection.id);
  });

  it("vanishes with what readers cannot see any more, and comes back in its place", async () => {
    const [one, two] = [await publish({}), await publish({})];
    const { id } = await publish({ recommendedIds: [one.id, two.id] });
    await unpublishArticle(one.editor, one.id);
    expect((await page(id)).recommended).toEqual([two.id]);
    await publishArticle(one.editor, { articleId: one.id, version: 1 });
    expect((await page(id)).recommended).toEqual([one.id, two.id]);
  });

  it("is no advertisement and not the piece itself: refused at its field, and not shown where it became one later", async () => {
    const paid = await publish({ genre: "anzeige" });
    const piece = await buildArticle({ recommendedIds: [paid.id] });
    const order = { articleId: piece.id, version: 1 };
    const problem = { field: "recommendedIds", message: expect.stringContaining("ist eine Anzeige") };
    await expect(publishArticle(piece.editor, order)).rejects.toMatchObject({ code: "invalid", problems: [problem] });
    await save(piece, { recommendedIds: [piece.id] });
    await expect(publishArticle(piece.editor, { ...order, version: 2 })).rejects.toMatchObject({
      problems: [{ field: "recommendedIds", message: expect.stringContaining("sich nicht selbst") }],
    });
    const target = await publish({});
    const { id } = await publish({ recommendedIds: [target.id] });
    await save(target, { genre: "anzeige" });
    await publishArticle(target.editor, { articleId: target.id, version: 2 });
    expect((await page(id)).recommended).toEqual([]);
    const found = await findPublishedPieces({ query: String(paid.id), exceptId: id, withoutPaid: true });
    expect(found).toEqual([]);
  });

  it("is named to whoever takes the target from its readers, printed or only chosen", async () => {
    const target = await publish({});
    const printed = await publish({ recommendedIds: [target.id] });
    const { id: chosenBy } = await buildArticle({ recommendedIds: [target.id] });
    const { links } = await findIncomingLinks(target.id);
    expect(links.map(({ id, isPublic }) => [id, isPublic])).toEqual([
      [printed.id, true],
      [chosenBy, false],
    ]);
  });

  it("goes along into a copy, and is described for the page that shows it", async () => {
    const target = await publish({});
    const draft = await buildArticle();
    const { id } = await buildArticle({ recommendedIds: [target.id, draft.id] });
    const copy = await copyArticle(SYSTEM, id);
    expect((await read(copy.id)).recommended).toMatchObject([
      { id: target.id, headline: target.content.headline, isVisible: true, isPaid: false },
      { id: draft.id, isVisible: false },
    ]);
  });
});

describe("the thread of a story", () => {
  it("leads both ways in the order of time from wherever one reads, and closes where a piece is taken down", async () => {
    const first = await publish({});
    const second = await publish({ body: following(first.id) });
    const third = await publish({ body: following(second.id) });
    const thread = async (id: number) => (await findThread(id)).map((piece) => piece.id);
    for (const { id } of [first, second, third]) expect(await thread(id)).toEqual([first.id, second.id, third.id]);
    await unpublishArticle(third.editor, third.id);
    expect(await thread(first.id)).toEqual([]);
    expect(await thread(second.id)).toEqual([]);
  });

  it("is none where the follow-ups say it all, and ends where pieces point at each other", async () => {
    const first = await publish({});
    const second = await publish({ body: following(first.id) });
    await publish({ body: following(first.id) });
    expect(await findThread(first.id)).toEqual([]);
    await newsroomDatabase().$executeRaw`
      INSERT INTO portal.article_link (article_id, target_id, is_coverage) VALUES (${first.id}, ${second.id}, true)`;
    expect(await findThread(first.id)).toEqual([]);
  });
});
