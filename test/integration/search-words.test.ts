import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { doc } from "#editor/build-body.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { portalDatabase } from "#portal/portal-database.ts";
import { indexForSearch } from "#press/articles/index-for-search.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { updateKeyword } from "#press/keywords/update-keyword.ts";
import { buildPublishedArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { useOwnDatabase } from "./own-database.ts";
import { save } from "./saving.ts";

const MANY = 300;

beforeAll(() => useOwnDatabase());
beforeEach(() => newsroomDatabase().portalArticle.deleteMany());

type Counts = Record<string, number>;

/** The words as the trigger has counted them, and as they stand in the pieces at this moment. */
async function countedAndTrue(database: Pick<Transaction, "$queryRaw"> = portalDatabase()): Promise<[Counts, Counts]> {
  type Row = { word: string; pieces: number };
  const counted = await database.$queryRaw<Row[]>`
    SELECT word, pieces FROM portal.search_word WHERE reversed = reverse(word)`;
  const recounted = await database.$queryRaw<Row[]>`
    SELECT word, count(*)::int AS pieces FROM portal.article, unnest(search_words) AS word GROUP BY word`;
  const toCounts = (rows: readonly Row[]) => Object.fromEntries(rows.map(({ word, pieces }) => [word, pieces]));
  return [toCounts(counted), toCounts(recounted)];
}

async function expectTrueCounts(): Promise<Counts> {
  const [counted, recounted] = await countedAndTrue();
  expect(counted).toEqual(recounted);
  return counted;
}

/** More pieces like this one, carrying its keywords. */
async function multiply(articleId: number): Promise<readonly number[]> {
  const ids = Array.from({ length: MANY - 1 }, (_, place) => 9_000_000 + place);
  await newsroomDatabase().$executeRaw`
    INSERT INTO portal.article SELECT (jsonb_populate_record(article, jsonb_build_object('id', copy))).*
    FROM portal.article, unnest(${[...ids]}::int[]) AS copy WHERE id = ${articleId}`;
  await newsroomDatabase().$executeRaw`
    INSERT INTO portal.article_keyword (article_id, position, keyword_id)
    SELECT copy, position, keyword_id FROM portal.article_keyword, unnest(${[...ids]}::int[]) AS copy
    WHERE article_id = ${articleId}`;
  return [articleId, ...ids];
}

/** Rows of the table of words that this connection has written and not yet reported: a number to compare with. */
async function rowsWritten(transaction: Transaction): Promise<number> {
  const [row] = await transaction.$queryRaw<{ written: number }[]>`
    SELECT (n_tup_ins + n_tup_upd + n_tup_del)::int AS written FROM pg_stat_xact_user_tables
    WHERE relid = 'portal.search_word'::regclass`;
  return row?.written ?? 0;
}

describe("published words are counted", () => {
  it("when a piece is published, published anew and taken down", async () => {
    const article = await buildPublishedArticle({ body: doc("Morgens tanzt das Alphornkollektiv.") });
    const other = await buildPublishedArticle({ body: doc("Abends tanzt niemand.") });
    expect(await expectTrueCounts()).toMatchObject({ alphornkollektiv: 1, morgens: 1, tanzt: 2 });
    const { version } = await save(article, { body: doc("Morgens singt das Alphornkollektiv.") });
    await publishArticle(article.editor, { articleId: article.id, version });
    expect(await expectTrueCounts()).toMatchObject({ alphornkollektiv: 1, singt: 1, tanzt: 1 });
    await unpublishArticle(other.editor, other.id);
    expect(await expectTrueCounts()).not.toHaveProperty("niemand");
    await unpublishArticle(article.editor, article.id);
    expect(await expectTrueCounts()).toEqual({});
  });

  it("when a keyword of many pieces is renamed", async () => {
    const keyword = await buildKeyword({ name: "Altbezeichnung" });
    const { id } = await buildPublishedArticle({ keywordIds: [keyword.id] });
    await multiply(id);
    expect(await expectTrueCounts()).toMatchObject({ altbezeichnung: MANY, landrat: MANY });
    await updateKeyword(SYSTEM, { id: keyword.id, name: "Neubezeichnung", kind: "topic" });
    const counts = await expectTrueCounts();
    expect(counts).toMatchObject({ neubezeichnung: MANY, landrat: MANY });
    expect(counts).not.toHaveProperty("altbezeichnung");
  });

  it("each once per statement, and only if its number is another one", async () => {
    const keyword = await buildKeyword({ name: "Erstname" });
    const { id } = await buildPublishedArticle({ keywordIds: [keyword.id] });
    const ids = await multiply(id);
    const written = await newsroomDatabase().$transaction(async (transaction) => {
      const before = await rowsWritten(transaction);
      await indexForSearch(transaction, ids);
      const unchanged = await rowsWritten(transaction);
      await transaction.portalKeyword.update({ where: { id: keyword.id }, data: { name: "Zweitname" } });
      await indexForSearch(transaction, ids);
      return [unchanged - before, (await rowsWritten(transaction)) - unchanged];
    });
    // One comes; one falls to nothing and goes.
    expect(written).toEqual([0, 3]);
  });

  it("in the transaction of whatever comes and goes", async () => {
    const { id } = await buildPublishedArticle({ body: doc("Einzelwort") });
    const ids = await multiply(id);
    await newsroomDatabase().$transaction(async (transaction) => {
      await transaction.portalArticle.deleteMany({ where: { id: { in: ids.slice(1) } } });
      const [counted, recounted] = await countedAndTrue(transaction);
      expect(counted).toEqual(recounted);
      expect(counted).toMatchObject({ einzelwort: 1 });
      await transaction.portalArticle.deleteMany({ where: { id } });
      expect(await countedAndTrue(transaction)).toEqual([{}, {}]);
    });
  });

  it("when the same words come and go at the same moment, in any order", async () => {
    const { id } = await buildPublishedArticle();
    const ids = (await multiply(id)).slice(0, 8);
    await newsroomDatabase().portalArticle.deleteMany({ where: { id: { notIn: ids } } });
    const words = Array.from({ length: 400 }, (_, place) => `wort${place}`);
    const say = (articleId: number, said: readonly string[]) =>
      newsroomDatabase().portalArticle.update({ where: { id: articleId }, data: { searchWords: [...said] } });
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(ids.map((one, place) => say(one, place % 2 === 0 ? words : words.toReversed())));
      expect(await expectTrueCounts()).toMatchObject({ wort0: ids.length });
      await Promise.all(ids.map((one, place) => say(one, place % 2 === 0 ? [] : words.slice(0, 1))));
      expect(await expectTrueCounts()).toEqual({ wort0: ids.length / 2 });
    }
  });
});
