import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { changeKeyword } from "#newsroom/keywords/change-keyword.ts";
import { deleteKeyword } from "#newsroom/keywords/delete-keyword.ts";
import { suggestKeywords } from "#newsroom/keywords/suggestions/suggest-keywords.ts";
import type { SuggestionQuestion } from "#newsroom/keywords/suggestions/suggestion.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { buildArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { buildSection } from "../factories/section.ts";
import { outcomeOf } from "../outcome-of.ts";

/** A word of letters that nobody else's keyword contains. */
const unique = () => `Q${randomUUID().replace(/[^a-f]/g, "")}${Date.now().toString(36).replace(/\d/g, "z")}`;

const suggest = (given: Partial<SuggestionQuestion>) =>
  suggestKeywords({ headline: "", kicker: "", teaser: "", body: [], sectionId: null, ...given });

async function idsFor(text: string): Promise<readonly number[]> {
  return (await suggest({ body: [text] })).proposals.map(({ id }) => id);
}

describe("suggestions from the vocabulary", () => {
  it("follow every change of a keyword at once, also one made past our commands", async () => {
    const [first, second, third] = [unique(), unique(), unique()];
    const text = `Neues von ${first}, ${second}s und ${third}.`;
    expect(await idsFor(text)).toEqual([]);
    const { id } = await buildKeyword({ name: first });
    expect(await idsFor(text)).toEqual([id]);
    await newsroomDatabase().$transaction((transaction) =>
      changeKeyword(transaction, SYSTEM, { id, name: `Amt ${first}`, kind: "topic", acronym: null, aliases: [] }),
    );
    expect(await idsFor(text)).toEqual([]);
    await newsroomDatabase().keyword.update({ where: { id }, data: { aliases: [second] } });
    expect(
      (await suggest({ body: [text] })).proposals.map(({ passages }) => passages.map(({ written }) => written)),
    ).toEqual([[`${second}s`]]);
    await newsroomDatabase().$transaction((transaction) => deleteKeyword(transaction, SYSTEM, { id }));
    expect(await idsFor(text)).toEqual([]);
  });

  it("do not show what another transaction has not committed yet, and show it afterwards", async () => {
    const name = unique();
    const { id } = await newsroomDatabase().$transaction(async (transaction) => {
      const made = await transaction.keyword.create({
        data: { name, kind: "topic", slug: name.toLowerCase(), folded: name.toLowerCase() },
        select: { id: true },
      });
      // Somebody else makes one with a later number meanwhile, so that the vocabulary is built again.
      await buildKeyword();
      expect(await idsFor(name)).toEqual([]);
      return made;
    });
    expect(await idsFor(name)).toEqual([id]);
  });

  it("put the section's keyword first and the rarer of two equals before the other", async () => {
    const section = await buildSection({ name: unique() });
    const ofSection = await buildKeyword({ name: section.name, kind: "section" });
    const common = await buildKeyword({ name: unique() });
    const rare = await buildKeyword({ name: unique() });
    for (let count = 0; count < 3; count += 1) await buildArticle({ keywordIds: [common.id] });
    const { proposals } = await suggest({ body: [`${common.name} und ${rare.name}`], sectionId: section.id });
    expect(proposals.map(({ id, source }) => [id, source])).toEqual([
      [ofSection.id, "section"],
      [rare.id, "text"],
      [common.id, "text"],
    ]);
  });

  it("offer what is not in the vocabulary separately", async () => {
    const name = unique();
    const text = `Das sagt Bürgermeisterin Anna ${name}.`;
    expect((await suggest({ body: [text] })).candidates).toMatchObject([{ name: `Anna ${name}`, kind: "person" }]);
    await buildKeyword({ name: `Anna ${name}`, kind: "person" });
    expect(await suggest({ body: [text] })).toMatchObject({ proposals: [{ name: `Anna ${name}` }], candidates: [] });
  });

  it.each([
    [{ body: ["x".repeat(100_001)] }],
    [{ body: Array.from({ length: 2_001 }, () => "x") }],
    [{ headline: "x".repeat(1_201) }],
    [{ sectionId: -1 }],
    [{ body: "text" as unknown as string[] }],
  ])("refuse what is too long or of another shape", async (given) => {
    expect(await outcomeOf(suggest(given))).toBe("invalid");
  });
});
