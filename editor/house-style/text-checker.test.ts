import { expect, it } from "vitest";
import type { HouseRule } from "./rule.ts";
import { TextChecker } from "./text-checker.ts";

const rules: readonly HouseRule[] = [
  { id: 1, kind: "spelling", right: "E-Mail", wrong: ["Email"], isInflected: false, level: "error", reason: "Duden" },
  { id: 2, kind: "abbreviation", short: "BSI", long: "Bundesamt", level: "hint", reason: "Unbekannt" },
];

it("a text is checked block by block: what did not change is not sent again", () => {
  const checker = new TextChecker();
  expect(checker.answer({ kind: "rules", rules })).toBeNull();
  const first = checker.answer({
    kind: "text",
    version: 1,
    blocks: [
      { id: 1, role: "text", text: "Eine Email vom BSI." },
      { id: 2, role: "text", text: "Das BSI schreibt." },
    ],
  });
  expect(first?.version).toBe(1);
  expect(first?.findings.map((findings) => findings.map(({ found }) => found))).toEqual([["Email", "BSI"], []]);

  const second = checker.answer({
    kind: "text",
    version: 2,
    blocks: [
      { id: 3, role: "text", text: "Eine E-Mail." },
      { id: 2, role: "text" },
    ],
  });
  expect(second?.findings.map((findings) => findings.map(({ found }) => found))).toEqual([[], ["BSI"]]);
});
