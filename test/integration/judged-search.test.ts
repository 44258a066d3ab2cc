import { beforeAll, expect, it } from "vitest";
import { answerJudgedQueries, judgeSearch, readJudgedQueries } from "#operations/judged/judge-search.ts";
import { printJudgedTexts } from "#operations/judged/judged-archive.ts";
import { useOwnDatabase } from "./own-database.ts";

beforeAll(() => useOwnDatabase());

it("finds what is right: no worse than measured when the queries were judged", async () => {
  expect(readJudgedQueries()).toHaveLength(60);
  await printJudgedTexts();
  const answers = await answerJudgedQueries();
  const known = judgeSearch(answers, "known-item");
  expect(known.reciprocalRank).toBeGreaterThanOrEqual(0.96);
  expect(known.recall).toBeGreaterThanOrEqual(0.96);
  const topical = judgeSearch(answers, "topical");
  expect(topical.reciprocalRank).toBeGreaterThanOrEqual(0.99);
  expect(topical.recall).toBeGreaterThanOrEqual(0.97);
});
