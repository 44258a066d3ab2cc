import { describe, expect, it } from "vitest";
import type { WholeKeyword } from "./load-keyword.ts";
import { mergeFields } from "./merge-fields.ts";

const keyword = (given: Partial<WholeKeyword>): WholeKeyword => ({
  id: 1,
  name: "Breitband",
  kind: "topic",
  acronym: null,
  slug: "breitband",
  aliases: [],
  description: "",
  broaderId: null,
  wikidataId: null,
  gndId: null,
  seeAlsoIds: [],
  ...given,
});

describe("the survivor of a merge", () => {
  it("goes by the names of both, each once, its own first", () => {
    const from = keyword({ name: "Glasfaser", acronym: "GF", aliases: ["LWL", "breitband", "DSL"] });
    const into = keyword({ acronym: "BB", aliases: ["DSL"] });
    expect(mergeFields(from, into).aliases).toEqual(["DSL", "Glasfaser", "GF", "LWL"]);
  });

  it("takes over what it left open and nothing else", () => {
    const from = keyword({
      name: "X",
      kind: "law",
      acronym: "X",
      description: "Alt.",
      wikidataId: "Q1",
      gndId: "118540238",
    });
    expect(mergeFields(from, keyword({ kind: null }))).toMatchObject({
      name: "Breitband",
      kind: "law",
      acronym: "X",
      description: "Alt.",
      wikidataId: "Q1",
      gndId: "118540238",
    });
    const full = keyword({ acronym: "BB", description: "Neu.", wikidataId: "Q2", gndId: "4005728-8" });
    expect(mergeFields(from, full)).toMatchObject({
      kind: "topic",
      acronym: "BB",
      description: "Neu.",
      wikidataId: "Q2",
    });
  });
});
