import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { CommandError } from "#lib/errors.ts";
import type { ArticleContent } from "#newsroom/articles/article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { mergeKeywords } from "#press/keywords/merge-keywords.ts";
import { splitOffKeyword } from "#press/keywords/split-off-keyword.ts";
import { undoKeywordChange } from "#press/keywords/undo/undo-keyword-change.ts";
import { updateKeyword } from "#press/keywords/update-keyword.ts";
import { buildArticle, buildContent, buildPublishedArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { useOwnDatabase } from "./own-database.ts";
import { save } from "./saving.ts";
import { dumpVocabulary } from "./vocabulary-dump.ts";

beforeAll(() => useOwnDatabase());

const RUNS = 25;
const KEYWORDS = 5;

const place = fc.nat({ max: KEYWORDS - 1 });
const someKeywords = fc.uniqueArray(place, { minLength: 1, maxLength: KEYWORDS });

/** A piece: what readers see of it (null: a draft), and what stands in the working copy. */
const piece = fc.record({ printed: fc.option(someKeywords), working: someKeywords });

const links = fc.array(fc.record({ at: place, seeAlso: fc.uniqueArray(place, { maxLength: 3 }), broader: place }), {
  maxLength: 4,
});

/** The keywords are chosen among those that are left when the step is taken. */
const step = fc.oneof(
  fc.record({ type: fc.constant("merge" as const), from: fc.nat(), into: fc.nat() }),
  fc.record({ type: fc.constant("split" as const), of: fc.nat(), pieces: fc.nat() }),
  fc.record({ type: fc.constant("rename" as const), of: fc.nat(), name: fc.nat({ max: 3 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const sequence = fc.record({
  pieces: fc.array(piece, { minLength: 1, maxLength: 4 }),
  links,
  steps: fc.array(step, { minLength: 1, maxLength: 5 }),
});
type Sequence = typeof sequence extends fc.Arbitrary<infer Value> ? Value : never;

let runs = 0;

describe("merging, splitting and renaming, then undoing in reverse,", () => {
  it("is the identity of every table of newsroom and portal", async () => {
    const { sectionId, authorIds } = await buildContent();
    const property = fc.asyncProperty(sequence, async ({ pieces, links: wished, steps }) => {
      runs += 1;
      const ids = await makeKeywords();
      await makePieces(pieces, ids, { sectionId, authorIds });
      await linkKeywords(wished, ids);
      const before = await dumpVocabulary();
      const journal: string[] = [];
      for (const one of steps) journal.push(...(await take(one, ids)));
      for (const journalId of journal.reverse()) await undoKeywordChange(SYSTEM, { journalId });
      expect(await dumpVocabulary()).toEqual(before);
    });
    await fc.assert(property, { numRuns: RUNS });
  });
});

async function makeKeywords(): Promise<number[]> {
  const ids: number[] = [];
  for (let index = 0; index < KEYWORDS; index += 1) {
    ids.push((await buildKeyword({ name: `Ort ${index} ${runs}`, kind: "place" })).id);
  }
  return ids;
}

const idsAt = (places: readonly number[], ids: readonly number[]) => places.map((one) => ids[one] ?? 0);

async function makePieces(
  pieces: Sequence["pieces"],
  ids: readonly number[],
  shared: Pick<ArticleContent, "sectionId" | "authorIds">,
): Promise<void> {
  for (const { printed, working } of pieces) {
    const wishes = { ...shared, keywordIds: idsAt(printed ?? working, ids) };
    if (printed === null) await buildArticle(wishes);
    else await save(await buildPublishedArticle(wishes), { keywordIds: idsAt(working, ids) });
  }
}

async function linkKeywords(wished: Sequence["links"], ids: readonly number[]): Promise<void> {
  for (const { at, seeAlso, broader } of wished) {
    const id = ids[at] ?? 0;
    const { name } = await newsroomDatabase().keyword.findUniqueOrThrow({ where: { id }, select: { name: true } });
    // Only upwards, so that the links make no circle that would be refused.
    const broaderId = broader < at ? (ids[broader] ?? null) : null;
    const seeAlsoIds = idsAt(seeAlso, ids).filter((other) => other !== id);
    await updateKeyword(SYSTEM, { id, name, kind: "place", seeAlsoIds, broaderId });
  }
}

/** Takes a step among the keywords of this run that are left. @returns its journal entry, if it did anything */
async function take(one: Step, ids: number[]): Promise<readonly string[]> {
  const left = await newsroomDatabase().keyword.findMany({
    where: { id: { in: ids } },
    orderBy: { id: "asc" },
    select: { id: true, name: true },
  });
  const pick = (wish: number) => left[wish % left.length] ?? { id: 0, name: "" };
  switch (one.type) {
    case "merge": {
      const [from, into] = [pick(one.from), pick(one.into)];
      if (from.id === into.id) return [];
      return written(await mergeKeywords(SYSTEM, { fromId: from.id, intoId: into.id }));
    }
    case "rename":
      // A few names only, so that names and addresses are used again; a taken one is refused, as it should be.
      return updateKeyword(SYSTEM, { id: pick(one.of).id, name: `Name ${one.name} ${runs}`, kind: "place" }).then(
        written,
        (error: unknown) => (error instanceof CommandError ? [] : Promise.reject(error)),
      );
    case "split": {
      const { id, name } = pick(one.of);
      const uses = await newsroomDatabase().articleKeyword.findMany({
        where: { keywordId: id },
        orderBy: { articleId: "asc" },
        select: { articleId: true },
      });
      const articleIds = uses.filter((_, index) => (one.pieces >> index) % 2 === 0).map(({ articleId }) => articleId);
      if (articleIds.length === 0) return [];
      const split = await splitOffKeyword(SYSTEM, { id, name: `${name} neu ${one.pieces}`, kind: "place", articleIds });
      ids.push(split.id);
      return written(split);
    }
  }
}

function written({ journalId }: { readonly journalId: string | null }): readonly string[] {
  return journalId === null ? [] : [journalId];
}
