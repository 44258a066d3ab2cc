import { describe, expect, it } from "vitest";
import { judgeKeywordSuggestions, readJudgedTexts, readVocabulary } from "./judge-keyword-suggestions.ts";

describe("the judged texts", () => {
  const names = readVocabulary().map(({ name }) => name);

  it("are a hundred short pieces, each judged by names that the vocabulary has", () => {
    const texts = readJudgedTexts();
    expect(texts).toHaveLength(100);
    expect(texts.flatMap(({ right }) => right).filter((name) => !names.includes(name))).toEqual([]);
    for (const { kicker, headline, teaser, body } of texts) {
      const words = [kicker, headline, teaser, body].join(" ").split(/\s+/).length;
      expect([words >= 60, words <= 150], headline).toEqual([true, true]);
    }
  });

  it("have each name once in the vocabulary", () => {
    expect(new Set(names).size).toBe(names.length);
  });
});

it("suggests what is right: no worse than measured when the texts were judged", () => {
  const { precision, recall } = judgeKeywordSuggestions();
  expect(precision).toBeGreaterThanOrEqual(0.84);
  expect(recall).toBeGreaterThanOrEqual(0.91);
});
