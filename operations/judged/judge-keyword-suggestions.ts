import { readFileSync } from "node:fs";
import { z } from "zod";
import { KEYWORD_KINDS } from "#newsroom/keywords/keyword.ts";
import { findNamedKeywords } from "#newsroom/keywords/suggestions/rank-keywords.ts";
import type { VocabularyKeyword } from "#newsroom/keywords/suggestions/suggestion.ts";
import { buildVocabularyIndex } from "#newsroom/keywords/suggestions/vocabulary-index.ts";

const FOLDER = new URL("../../test/fixtures/keyword-suggestions/", import.meta.url);

/** Name, kind, acronym, other names. */
const vocabularySchema = z.array(
  z.union([
    z.tuple([z.string(), z.enum(KEYWORD_KINDS)]),
    z.tuple([z.string(), z.enum(KEYWORD_KINDS), z.string().nullable()]),
    z.tuple([z.string(), z.enum(KEYWORD_KINDS), z.string().nullable(), z.array(z.string())]),
  ]),
);
const textsSchema = z.array(
  z.object({
    kicker: z.string(),
    headline: z.string(),
    teaser: z.string(),
    body: z.string(),
    /** Names of the keywords that an editor would give the piece, judged before anything was measured. */
    right: z.array(z.string()),
  }),
);

export type JudgedText = z.infer<typeof textsSchema>[number];

/** What was missed and what was too much in one text. */
export type Misjudged = { readonly headline: string; readonly missed: string[]; readonly wrong: string[] };

export type Judgement = {
  readonly texts: number;
  readonly keywords: number;
  /** Keywords that the judges gave, and those that were suggested. */
  readonly right: number;
  readonly suggested: number;
  /** The share of the suggestions that are right, and of the right ones that are suggested; 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  readonly misjudged: readonly Misjudged[];
};

/** Our own trade news with the keywords that are right for them. */
export function readJudgedTexts(): readonly JudgedText[] {
  return ["texts-1.json", "texts-2.json", "texts-3.json"].flatMap((name) => textsSchema.parse(readJson(name)));
}

export function readVocabulary(): readonly VocabularyKeyword[] {
  return vocabularySchema
    .parse(readJson("vocabulary.json"))
    .map(([name, kind, acronym = null, aliases = []], id) => ({ id, name, kind, acronym, aliases }));
}

/** Compares what is suggested from the text with what is right, over all texts together. */
export function judgeKeywordSuggestions(): Judgement {
  const vocabulary = readVocabulary();
  const index = buildVocabularyIndex(vocabulary);
  const texts = readJudgedTexts();
  const results = texts.map(({ right, body, ...words }) => {
    const found = findNamedKeywords(index, { ...words, body: [body] }).map(({ keyword }) => keyword.name);
    return {
      headline: words.headline,
      right,
      found,
      missed: right.filter((name) => !found.includes(name)),
      wrong: found.filter((name) => !right.includes(name)),
    };
  });
  const sum = (of: "right" | "found" | "missed") => results.reduce((total, result) => total + result[of].length, 0);
  const hits = sum("right") - sum("missed");
  return {
    texts: texts.length,
    keywords: vocabulary.length,
    right: sum("right"),
    suggested: sum("found"),
    precision: hits / sum("found"),
    recall: hits / sum("right"),
    misjudged: results
      .filter(({ missed, wrong }) => missed.length + wrong.length > 0)
      .map(({ headline, missed, wrong }) => ({ headline, missed, wrong })),
  };
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));
}
