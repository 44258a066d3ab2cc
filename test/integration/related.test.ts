import { beforeAll, describe, expect, it } from "vitest";
import { coverageLink, doc, paragraph } from "#editor/build-body.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { findSurroundings } from "#portal/articles/article-surroundings.ts";
import { listRelated } from "#portal/articles/related-queries.ts";
import { findThread } from "#portal/articles/thread-queries.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { type ArticleWishes, buildPublishedArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { useOwnDatabase } from "./own-database.ts";

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
    expect(page.recommended.map(({ id }) => id)).toEqual([alike.id]);
    expect(page.related.map(({ id }) => id)).toEqual([ofSection.id, followUp.id]);
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
