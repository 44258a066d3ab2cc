import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findKeywordOfSection, findNamedKeywords, rankKeywords } from "#newsroom/keywords/suggestions/rank-keywords.ts";
import type { ArticleWords } from "#newsroom/keywords/suggestions/suggestion.ts";
import { buildVocabularyIndex } from "#newsroom/keywords/suggestions/vocabulary-index.ts";
import { parsePage, readFixture } from "./build-legacy-text.ts";
import { decodeLegacyFile } from "./decode-legacy-file.ts";
import type { LegacyPage } from "./legacy-page.ts";

/** Lies beside the project where it is developed; a clone without it has our own page of the same shape. */
const SEED = new URL("../../../../shared/seed/", import.meta.url);

function wordsOf({ kicker, headline, teaser, paragraphs }: LegacyPage): ArticleWords {
  return { kicker, headline, teaser, body: paragraphs.map((runs) => runs.map(({ text }) => text).join("")) };
}

/** The page's own keywords as the vocabulary, in the shape in which an import stores them; aliases by name. */
function suggestFor(page: LegacyPage, aliases: Readonly<Record<string, readonly string[]>> = {}) {
  const vocabulary = page.keywords.map(({ name, acronym, kind }, index) => ({
    id: index + 1,
    name,
    acronym,
    kind,
    aliases: aliases[name] ?? [],
  }));
  const index = buildVocabularyIndex(vocabulary);
  return rankKeywords({
    named: findNamedKeywords(index, wordsOf(page)),
    countOf: () => 1,
    ofSection: findKeywordOfSection(index, page.section ?? ""),
  });
}

describe("a page with its own keywords as the vocabulary", () => {
  const page = parsePage(readFixture("kongress-in-ammertal.txt"));

  it("names four of them; its section yields the fifth", () => {
    const [ofSection, ...named] = suggestFor(page, { Registerpflege: ["Register"] });
    expect(ofSection).toMatchObject({ name: "Verwaltung", source: "section", passages: [] });
    expect(named.map(({ name }) => name)).toEqual([
      "Ammertal",
      "Landesanstalt für Netzsicherheit und Verwaltungstechnik",
      "Registerpflege",
      "Almut Rehwinkel",
    ]);
  });

  it("says where each of them stands", () => {
    const { teaser, body } = wordsOf(page);
    const institute = suggestFor(page).find(({ acronym }) => acronym === "LNV");
    expect(institute?.passages.map(({ field, block, written }) => [field, block, written])).toEqual([
      ["teaser", 0, "LNV"],
      ["body", 2, "Landesanstalt für Netzsicherheit und Verwaltungstechnik"],
      ["body", 2, "LNV"],
    ]);
    for (const { field, block, start, end, written } of institute?.passages ?? []) {
      expect((field === "body" ? body[block] : teaser)?.slice(start, end)).toBe(written);
    }
  });
});

if (existsSync(SEED)) {
  it.each(readdirSync(SEED).filter((name) => name.endsWith(".txt")))("the saved page %s likewise", (name) => {
    const decoded = decodeLegacyFile(readFileSync(new URL(name, SEED)));
    const [ofSection, ...named] = suggestFor(parsePage(decoded.ok ? decoded.text : decoded.reason));
    expect(ofSection).toMatchObject({ name: "Politik", source: "section", passages: [] });
    expect(named.map((one) => one.name)).toEqual([
      "Thüringen",
      "Bundesamt für Sicherheit in der Informationstechnik",
      "Cyber-Sicherheit",
      "Hartmut Schubert",
    ]);
  });
}
