import { describe, expect, it } from "vitest";
import { doc } from "./build-body.ts";
import { MAX_DEPTH, MAX_NODES, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS, MAX_TEXT_LENGTH } from "./limits.ts";
import { type BodyProblem, parseBody } from "./parse-body.ts";

function problemsOf(json: unknown): BodyProblem[] {
  const parsed = parseBody(json);
  return parsed.ok ? [] : parsed.problems;
}

const cell = { type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [{ type: "paragraph" }] };

function withTable(...rows: object[][]): unknown {
  const content = rows.map((cells) => ({ type: "tableRow", content: cells }));
  return { type: "doc", content: [{ type: "tableFigure", content: [{ type: "table", content }] }] };
}

function nested(depth: number): unknown {
  const list = (content: unknown) => ({ type: "bulletList", content: [{ type: "listItem", content }] });
  const leaf: unknown = { type: "paragraph" };
  const item = Array.from({ length: depth }).reduce<unknown[]>((inner) => [leaf, list(inner)], [leaf]);
  return { type: "doc", content: [list(item)] };
}

describe("the limits of a text", () => {
  it("is its depth", () => {
    expect(problemsOf(nested(MAX_DEPTH / 2 - 2))).toEqual([]);
    expect(problemsOf(nested(MAX_DEPTH / 2))[0]?.message).toContain("zu tief verschachtelt");
    expect(problemsOf(nested(2_000))[0]?.position).toBe("Liste 1, Punkt 1");
  });

  it("is its number of nodes", () => {
    const blocks = (count: number) => ({
      type: "doc",
      content: Array.from({ length: count }, () => ({ type: "paragraph" })),
    });
    expect(problemsOf(blocks(MAX_NODES - 1))).toEqual([]);
    expect(problemsOf(blocks(MAX_NODES))).toEqual([
      { path: "", position: "Text", message: expect.stringContaining("50.000 Bausteine") },
    ]);
  });

  it("is the size of a table", () => {
    const rows = (count: number, columns: number) =>
      Array.from({ length: count }, () => Array.from({ length: columns }, () => cell));
    expect(problemsOf(withTable(...rows(100, MAX_TABLE_COLUMNS)))).toEqual([]);
    expect(problemsOf(withTable(...rows(MAX_TABLE_ROWS, 10)))).toEqual([]);
    for (const [count, columns] of [
      [100, 100],
      [MAX_TABLE_ROWS, 11],
      [MAX_TABLE_ROWS + 1, 1],
      [1, MAX_TABLE_COLUMNS + 1],
    ] as const) {
      expect(problemsOf(withTable(...rows(count, columns)))).toEqual([
        { path: "content.0.content.0", position: "Tabelle 1", message: expect.stringContaining("30 Spalten") },
      ]);
    }
  });

  it("is the area that the cells of a table claim, not their number", () => {
    const wide = { ...cell, attrs: { colspan: MAX_TABLE_COLUMNS, rowspan: MAX_TABLE_ROWS } };
    expect(problemsOf(withTable([wide]))).toEqual([]);
    expect(problemsOf(withTable([wide], [wide], [wide]))[0]?.message).toContain("30 Spalten");
  });

  it("is its length", () => {
    expect(problemsOf(doc("x".repeat(MAX_TEXT_LENGTH)))).toEqual([]);
    expect(problemsOf(doc("x".repeat(MAX_TEXT_LENGTH), "y"))[0]?.message).toContain("2.000.000 Zeichen");
  });
});
