import { beforeAll, describe, expect, it } from "vitest";
import { findCoverageCandidates } from "#newsroom/articles/find-coverage-candidates.ts";
import { trashArticle } from "#newsroom/articles/trash-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { type ArticleWishes, type BuiltArticle, buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";

type Keyword = Awaited<ReturnType<typeof buildKeyword>>;

let common: Keyword;
let rare: Keyword;
let piece: BuiltArticle;
let byRare: BuiltArticle;
let byCommon: BuiltArticle;
let byBoth: BuiltArticle;

/** Published so many days ago. */
async function publishedBefore(days: number, keywords: readonly Keyword[], wishes: ArticleWishes = {}) {
  const article = await buildPublishedArticle({ ...wishes, keywordIds: keywords.map(({ id }) => id) });
  const firstPublishedAt = new Date(Date.now() - days * 86_400_000);
  await newsroomDatabase().article.update({
    where: { id: article.id },
    data: { firstPublishedAt },
    select: { id: true },
  });
  return article;
}

async function offered(query = "", keywords: readonly Keyword[] = [common, rare], articleId = piece.id) {
  const candidates = await findCoverageCandidates({ articleId, keywordIds: keywords.map(({ id }) => id), query });
  return candidates.map(({ id, shared }) => ({ id, shared }));
}

describe("what „wir berichteten“ offers", () => {
  beforeAll(async () => {
    [common, rare] = [await buildKeyword(), await buildKeyword()];
    byCommon = await publishedBefore(1, [common], { headline: "Der Breitbandausbau stockt" });
    await publishedBefore(2, [common]);
    await publishedBefore(3, [common]);
    byRare = await publishedBefore(5, [rare]);
    byBoth = await publishedBefore(9, [rare, common]);
    piece = await buildArticle({ keywordIds: [common.id] });
  });

  it("is earlier pieces with a keyword in common: more and rarer ones first, then the newest", async () => {
    const candidates = await offered();
    expect(candidates.slice(0, 3)).toEqual([
      { id: byBoth.id, shared: [rare.name, common.name] },
      { id: byRare.id, shared: [rare.name] },
      { id: byCommon.id, shared: [common.name] },
    ]);
    expect(candidates).toHaveLength(5);
  });

  it("leaves out drafts, what is in the trash, the piece itself and what came later", async () => {
    const draft = await buildArticle({ keywordIds: [rare.id] });
    const trashed = await buildArticle({ keywordIds: [rare.id] });
    await trashArticle(trashed.editor, trashed.id);
    const ids = (await offered()).map(({ id }) => id);
    for (const other of [draft, trashed, piece]) expect(ids).not.toContain(other.id);
    expect(await offered("", [common, rare], byRare.id)).toEqual([{ id: byBoth.id, shared: [rare.name, common.name] }]);
  });

  it("is searched by words, also without a keyword in common", async () => {
    const other = await publishedBefore(4, [await buildKeyword()], { headline: "Breitbandausbau: Lob und Tadel" });
    expect(await offered("breitbandausbau")).toEqual([
      { id: byCommon.id, shared: [common.name] },
      { id: other.id, shared: [] },
    ]);
    expect(await offered("gibtesnicht")).toEqual([]);
  });

  it("is the newest earlier pieces as long as nothing is in common", async () => {
    const candidates = await offered("", []);
    expect(candidates.length).toBeGreaterThan(3);
    expect(candidates.every(({ shared }) => shared.length === 0)).toBe(true);
  });
});
