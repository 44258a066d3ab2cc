import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { readKeywordIndex } from "#portal/keywords/keyword-index-queries.ts";
import { findKeyword } from "#portal/keywords/keyword-queries.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { updateKeyword } from "#press/keywords/update-keyword.ts";
import { buildPublishedArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { useOwnDatabase } from "./own-database.ts";

beforeAll(() => useOwnDatabase());

async function publishWith(keywordIds: readonly number[], times: number): Promise<void> {
  for (let time = 0; time < times; time++) await buildPublishedArticle({ keywordIds: [...keywordIds] });
}

describe("the index of keywords", () => {
  it("is empty while nothing has appeared", async () => {
    await buildKeyword({ name: "Ungenutzt" });
    expect(await readKeywordIndex(null)).toEqual({ letters: [], letter: null, entries: [] });
    expect(await readKeywordIndex("u")).toBeNull();
  });

  it("has every printed keyword under its letter, in German order, with how many pieces carry it", async () => {
    const oven = await buildKeyword({ name: "Ofenbau" });
    const oil = await buildKeyword({ name: "Öl", acronym: "OE" });
    const law = await buildKeyword({ name: "5G-Gesetz" });
    const other = await buildKeyword({ name: "Wasserwerk" });
    await publishWith([oven.id, oil.id], 1);
    await publishWith([oil.id, law.id], 1);
    const last = await buildPublishedArticle({ keywordIds: [other.id] });
    expect(await readKeywordIndex("o")).toEqual({
      letters: ["o", "w", "0-9"],
      letter: "o",
      entries: [
        { name: "Ofenbau", acronym: null, slug: "ofenbau", pieces: 1 },
        { name: "Öl", acronym: "OE", slug: "oel", pieces: 2 },
      ],
    });
    expect((await readKeywordIndex("0-9"))?.entries).toMatchObject([{ name: "5G-Gesetz", pieces: 1 }]);
    expect((await readKeywordIndex(null))?.entries.map(({ name }) => name)).toEqual([
      ...["5G-Gesetz", "Ofenbau", "Öl", "Wasserwerk"],
    ]);
    await unpublishArticle(last.editor, last.id);
    expect(await readKeywordIndex("w")).toBeNull();
  });
});

describe("a keyword's page", () => {
  it("names first what goes with it, and later what goes with everything", async () => {
    const own = await buildKeyword({ name: "Glasfaser" });
    const close = await buildKeyword({ name: "Tiefbau" });
    const everywhere = await buildKeyword({ name: "Bund" });
    const once = await buildKeyword({ name: "Zufall" });
    await publishWith([everywhere.id], 7);
    await publishWith([own.id, everywhere.id, close.id], 2);
    await publishWith([own.id, everywhere.id, once.id], 1);
    expect((await findKeyword(own.slug))?.neighbours.map(({ name }) => name)).toEqual(["Tiefbau", "Bund"]);
  });

  it("names a keyword once: what it is told to belong together with is no neighbour besides", async () => {
    const own = await buildKeyword({ name: "Fernwärme", kind: "place" });
    const [part, also, other] = [
      await buildKeyword({ name: "Wärmenetz", kind: "place" }),
      await buildKeyword({ name: "Heizwerk" }),
      await buildKeyword({ name: "Abwärme" }),
    ];
    await updateKeyword(SYSTEM, { id: part.id, name: "Wärmenetz", kind: "place", broaderId: own.id });
    await updateKeyword(SYSTEM, { id: own.id, name: "Fernwärme", kind: "place", seeAlsoIds: [also.id] });
    await publishWith([own.id, part.id, also.id, other.id], 2);
    expect((await findKeyword(own.slug))?.neighbours.map(({ name }) => name)).toEqual(["Abwärme"]);
  });

  it("names what belongs to it, as long as readers can see it", async () => {
    const land = await buildKeyword({ name: "Nordmark", kind: "place" });
    const town = await buildKeyword({ name: "Ahlsted", kind: "place" });
    await updateKeyword(SYSTEM, { id: town.id, name: "Ahlsted", kind: "place", broaderId: land.id });
    await publishWith([land.id], 1);
    const piece = await buildPublishedArticle({ keywordIds: [town.id] });
    expect((await findKeyword(land.slug))?.narrower).toMatchObject([{ name: "Ahlsted", slug: town.slug }]);
    expect((await findKeyword(town.slug))?.broader).toMatchObject({ name: "Nordmark" });
    await unpublishArticle(piece.editor, piece.id);
    expect((await findKeyword(land.slug))?.narrower).toEqual([]);
  });
});
