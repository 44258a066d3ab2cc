import { describe, expect, it } from "vitest";
import { foldKeyword } from "./fold-keyword.ts";
import { isSameName, KEYWORD_KINDS, KIND_NAMES, keywordLabel, splitAcronym } from "./keyword.ts";
import { createKeywordSchema } from "./keyword-schema.ts";

describe("a keyword's label", () => {
  it("shows the acronym in brackets behind the name", () => {
    expect(keywordLabel({ name: "Amt für Beispiele", acronym: "AfB" })).toBe("Amt für Beispiele (AfB)");
    expect(keywordLabel({ name: "Thüringen", acronym: null })).toBe("Thüringen");
    expect(keywordLabel({ name: "Thüringen", acronym: "" })).toBe("Thüringen");
  });

  it("has a German name for every kind", () => {
    expect(KEYWORD_KINDS.map((kind) => KIND_NAMES[kind])).toEqual([
      "Ressort",
      "Ort",
      "Organisation",
      "Person",
      "Gesetz",
      "Thema",
    ]);
  });
});

describe("name and acronym typed as one", () => {
  it.each([
    ["Amt für Beispiele (AfB)", "Amt für Beispiele", "AfB"],
    ["Amt für Beispiele(AFB)", "Amt für Beispiele", "AFB"],
    ["Künstliche Intelligenz (KI)", "Künstliche Intelligenz", "KI"],
    ["Halle (Saale)", "Halle (Saale)", null],
    ["Frankfurt (Oder)", "Frankfurt (Oder)", null],
    ["(BSI)", "(BSI)", null],
    ["Amt (AB) Nord", "Amt (AB) Nord", null],
    ["", "", null],
  ])("%j", (written, name, acronym) => {
    expect(splitAcronym(written)).toEqual({ name, acronym });
  });

  it("yields to an acronym of its own field", () => {
    const parse = (acronym: string | null) =>
      createKeywordSchema.parse({ name: "Amt (AMT)", kind: "organisation", acronym });
    expect(parse(null)).toMatchObject({ name: "Amt", acronym: "AMT" });
    expect(parse("AMT")).toMatchObject({ name: "Amt", acronym: "AMT" });
    expect(parse("XYZ")).toMatchObject({ name: "Amt (AMT)", acronym: "XYZ" });
  });
});

describe("what is typed for a keyword", () => {
  it("becomes one line and keeps every other character", () => {
    const parsed = createKeywordSchema.parse({
      name: " a\r\n\tb \u200b\u202ex ",
      kind: "topic",
      acronym: " ",
      aliases: ["", "x", " x "],
    });
    expect(parsed).toEqual({ name: "a b \u200b\u202ex", kind: "topic", acronym: null, aliases: ["x"] });
  });

  it.each([
    [{ name: " " }, "Bitte geben Sie dem Stichwort einen Namen."],
    [{ name: "a\0b" }, "nicht speichern"],
    [{ name: "a\ud800" }, "nicht speichern"],
    [{ name: "a".repeat(121) }, "höchstens 120 Zeichen"],
    [{ kind: "colour" }, "Art des Stichworts"],
    [{ acronym: "A".repeat(21) }, "höchstens 20 Zeichen"],
    [{ aliases: Array.from({ length: 41 }, (_, index) => `n${index}`) }, "höchstens 40 weitere Namen"],
  ])("%j is refused with a German reason", (wrong, reason) => {
    const parsed = createKeywordSchema.safeParse({ name: "Amt", kind: "topic", ...wrong });
    expect(parsed.error?.issues[0]?.message).toContain(reason);
  });
});

it("folds name, acronym and aliases into lines, however the umlauts are encoded", () => {
  const folded = foldKeyword({ name: "Düren\u2028Süd", acronym: null, aliases: ["DÜREN".normalize("NFD"), "Straße"] });
  expect(folded).toBe("dueren sued\n\ndueren\nstrasse");
});

it("knows the same name in other letters", () => {
  expect(isSameName("ÄMTER", "ämter".normalize("NFD"))).toBe(true);
  expect(isSameName("Düren", "Dueren")).toBe(false);
});
