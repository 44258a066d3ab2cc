import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { distinguishKeywords } from "#newsroom/keywords/health/distinguish-keywords.ts";
import {
  type HealthList,
  listLikePairs,
  listUnkindedKeywords,
  listUnusedKeywords,
} from "#newsroom/keywords/health/keyword-health-queries.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { mergeKeywords } from "#press/keywords/merge-keywords.ts";
import { splitOffKeyword } from "#press/keywords/split-off-keyword.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { useOwnDatabase } from "./own-database.ts";

beforeAll(() => useOwnDatabase());

/** Letters only, and so many that no two of them look alike. */
const unique = () => randomUUID().replace(/[^a-f]/g, "");

async function likenessesOf(...names: readonly string[]): Promise<readonly string[] | undefined> {
  const { entries } = await listLikePairs();
  const pair = entries.find(({ one, other }) => names.includes(one.name) && names.includes(other.name));
  return pair?.likenesses;
}

const idsOf = ({ entries }: HealthList<{ readonly id: number }>) => entries.map(({ id }) => id);

describe("keywords look alike", () => {
  it.each([
    ["Cyber-Sicherheit", "Cybersicherheit", "spelling"],
    ["Open Data", "OpenData", "spelling"],
    ["Düren", "Dueren", "spelling"],
    ["Bundesamt", "Bundesamts", "inflection"],
    ["Kommune digital", "digitale Kommunen", "inflection"],
    ["Thüringen", "Thürigen", "typing"],
    ["Verwaltung", "Verwatlung", "typing"],
    ["Digitalisierung", "Digitalisirung", "typing"],
    [
      "Bundesministerium für Digitales und Staatsmodernisierung",
      "Bundesministerium für Digitales und Staatsmodernisirung",
      "typing",
    ],
    ["Bundesnetzagentur", "Bundesnetzagenturen", "inflection"],
    ["Krankenhaus", "Krankenhäuser", "inflection"],
    ["Ministerium", "Ministerien", "inflection"],
    ["Rechenzentrums", "Rechenzentren", "inflection"],
    ["Firma", "Firmen", "inflection"],
  ])("„%s“ and „%s“: %s", async (one, other, likeness) => {
    const word = unique();
    await buildKeyword({ name: `${one} ${word}` });
    await buildKeyword({ name: `${other} ${word}` });
    expect(await likenessesOf(`${one} ${word}`, `${other} ${word}`)).toContain(likeness);
  });

  it.each([
    ["Erfurt", "Frankfurt"],
    ["Haushalt 2024", "Haushalt 2025"],
    ["Arbeitsgruppe A", "Arbeitsgruppe B"],
    ["Sozialgesetzbuch VII", "Sozialgesetzbuch VIII"],
    ["Landesregierung", "Bundesregierung"],
    ["Umweltamt", "Bauamt"],
  ])("but not „%s“ and „%s“", async (one, other) => {
    const word = unique();
    await buildKeyword({ name: `${one} ${word}` });
    await buildKeyword({ name: `${other} ${word}` });
    expect(await likenessesOf(`${one} ${word}`, `${other} ${word}`)).toBeUndefined();
  });

  it("by alias and by acronym", async () => {
    const [first, second, third] = [unique(), unique(), unique()];
    const acronym = unique().slice(0, 8).toUpperCase();
    await buildKeyword({ name: first, aliases: [`${second}-amt`], acronym });
    await buildKeyword({ name: `${second} Amt` });
    await buildKeyword({ name: third, acronym });
    expect(await likenessesOf(first, `${second} Amt`)).toEqual(["alias"]);
    expect(await likenessesOf(first, third)).toEqual(["acronym"]);
  });

  it("but not when only a number differs, nor once somebody told them apart or split them", async () => {
    const word = unique();
    await buildKeyword({ name: `Phase 1 ${word}` });
    await buildKeyword({ name: `Phase 2 ${word}` });
    expect(await likenessesOf(`Phase 1 ${word}`, `Phase 2 ${word}`)).toBeUndefined();
    const one = await buildKeyword({ name: `Amt-${word}` });
    const other = await buildKeyword({ name: `Amt ${word}` });
    const pair = { oneId: other.id, otherId: one.id };
    await distinguishKeywords(SYSTEM, { ...pair, areDistinct: true });
    expect(await likenessesOf(one.name, other.name)).toBeUndefined();
    await distinguishKeywords(SYSTEM, { ...pair, areDistinct: false });
    expect(await likenessesOf(one.name, other.name)).toContain("spelling");
    await mergeKeywords(SYSTEM, { fromId: one.id, intoId: other.id });
    expect(await likenessesOf(one.name, other.name)).toBeUndefined();
    const piece = await buildArticle({ keywordIds: [other.id] });
    const order = { id: other.id, name: `Ämter ${word}`, kind: "topic" as const, articleIds: [piece.id] };
    await splitOffKeyword(SYSTEM, order);
    expect(await likenessesOf(`Ämter ${word}`, other.name)).toBeUndefined();
  });

  it("to an editor only, and only of keywords that there are", async () => {
    const { id } = await buildKeyword();
    const pair = { oneId: id, otherId: 2 ** 31 - 1, areDistinct: true };
    await expect(distinguishKeywords(SYSTEM, pair)).rejects.toMatchObject({ code: "not-found" });
    await expect(distinguishKeywords(await buildActor("author"), pair)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(distinguishKeywords(SYSTEM, { ...pair, otherId: id })).rejects.toMatchObject({ code: "invalid" });
  });
});

it("keywords without articles are unused, those of printed pieces are not", async () => {
  const [unused, printed] = [
    await buildKeyword({ name: "Aaa unbenutzt" }),
    await buildKeyword({ name: "Aab gedruckt" }),
  ];
  const piece = await buildPublishedArticle({ keywordIds: [printed.id] });
  await newsroomDatabase().articleKeyword.deleteMany({ where: { articleId: piece.id } });
  const ids = idsOf(await listUnusedKeywords());
  expect(ids).toContain(unused.id);
  expect(ids).not.toContain(printed.id);
});

it("keywords without a kind come by how often they are used, the newest of equal ones first", async () => {
  const [often, older, newer] = [await buildKeyword(), await buildKeyword(), await buildKeyword()];
  const ids = [often.id, newer.id, older.id];
  await newsroomDatabase().keyword.updateMany({ where: { id: { in: ids } }, data: { kind: null } });
  await buildArticle({ keywordIds: [often.id] });
  const { entries, total } = await listUnkindedKeywords();
  expect(entries.map(({ id }) => id)).toEqual(ids);
  expect(total).toBe(3);
});

it("the lists stand a vocabulary of 20,000 keywords", async () => {
  await newsroomDatabase().$executeRaw`
    INSERT INTO newsroom.keyword (name, slug, folded, kind)
    SELECT name, slug, name || E'\n\n' || 'alias ' || slug, CASE WHEN number % 2 = 0 THEN 'topic'::newsroom.keyword_kind END
    FROM (SELECT number, 'fuelle ' || number || ' ' || left(translate(md5(number::text), '0123456789', 'ghijklmnop'), 8) AS name,
      'fuelle-' || number AS slug FROM generate_series(1, 20000) AS number) AS made`;
  await newsroomDatabase().$executeRaw`ANALYZE newsroom.keyword`;
  await buildKeyword({ name: "Großstadtverkehr" });
  await buildKeyword({ name: "Großstadt-Verkehr" });
  expect(await likenessesOf("Großstadtverkehr", "Großstadt-Verkehr")).toContain("spelling");
  expect((await listUnusedKeywords()).total).toBeGreaterThan(20_000);
  expect((await listUnkindedKeywords()).total).toBeGreaterThanOrEqual(10_000);
});
