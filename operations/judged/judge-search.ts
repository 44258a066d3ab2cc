import { readFileSync } from "node:fs";
import { z } from "zod";
import { searchArticles } from "#portal/search/search-articles.ts";
import { searchQuerySchema } from "#portal/search/search-query.ts";

const KINDS = ["known-item", "topical"] as const;

const queriesSchema = z.array(
  z.object({
    /** Somebody looks for one piece that they remember, or for all about a subject. */
    kind: z.enum(KINDS),
    q: z.string(),
    /** Headlines of the pieces that answer it, judged before anything was measured. */
    right: z.array(z.string()).min(1),
  }),
);

export type JudgedQuery = z.infer<typeof queriesSchema>[number];
export type JudgedKind = JudgedQuery["kind"];

/** What one query found of what is right: headlines that are missing, and the place of the first right one, 0 for none. */
export type JudgedAnswer = JudgedQuery & { readonly missed: readonly string[]; readonly firstPlace: number };

export type SearchJudgement = {
  readonly queries: number;
  /** Mean of 1 / place of the first right piece. */
  readonly reciprocalRank: number;
  /** Mean share of the right pieces on the first page. */
  readonly recall: number;
};

/** Our own queries over the texts of `printJudgedTexts`. */
export function readJudgedQueries(): readonly JudgedQuery[] {
  const file = new URL("../../test/fixtures/search/judged-queries.json", import.meta.url);
  return queriesSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Asks every query as a reader would, who follows „Meinten Sie“ where nothing is found and looks at the first page. */
export async function answerJudgedQueries(): Promise<readonly JudgedAnswer[]> {
  const answers: JudgedAnswer[] = [];
  for (const query of readJudgedQueries()) {
    const found = await firstPageOf(query.q);
    const missed = query.right.filter((headline) => !found.includes(headline));
    answers.push({ ...query, missed, firstPlace: 1 + found.findIndex((headline) => query.right.includes(headline)) });
  }
  return answers;
}

async function firstPageOf(q: string): Promise<readonly string[]> {
  const result = await searchArticles(searchQuerySchema.parse({ q }));
  const { hits } =
    result.didYouMean === null ? result : await searchArticles(searchQuerySchema.parse({ q: result.didYouMean }));
  return hits.map(({ article }) => article.headline);
}

/** The figures of all answers, or of one kind. */
export function judgeSearch(answers: readonly JudgedAnswer[], kind?: JudgedKind): SearchJudgement {
  const counted = answers.filter((answer) => kind === undefined || answer.kind === kind);
  const mean = (of: (answer: JudgedAnswer) => number) =>
    counted.reduce((sum, answer) => sum + of(answer), 0) / counted.length;
  return {
    queries: counted.length,
    reciprocalRank: mean(({ firstPlace }) => (firstPlace === 0 ? 0 : 1 / firstPlace)),
    recall: mean(({ right, missed }) => 1 - missed.length / right.length),
  };
}
