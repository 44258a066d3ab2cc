import { describe, expect, it } from "vitest";
import { GENRES } from "../articles/article.ts";
import { measureSettingsSchema } from "./measure-settings-schema.ts";

const none = Object.fromEntries(GENRES.map((genre) => [genre, { length: "", unit: "characters" }]));

function parse(changes: object) {
  return measureSettingsSchema.safeParse({ columnMillimetres: "56", fontPoints: "9", targets: none, ...changes });
}

describe("measureSettingsSchema", () => {
  it.each([
    ["56", 56],
    [" 56,5 ", 56.5],
    ["56.25", 56.25],
    ["200", 200],
  ])("reads the width %j as %s mm", (columnMillimetres, expected) => {
    expect(parse({ columnMillimetres }).data?.columnMillimetres).toBe(expected);
  });

  it.each(["", "19,9", "200,5", "-56", "5e1", "56 mm", "0x38", "NaN", 56, null])("refuses the width %j", (width) => {
    const problems = parse({ columnMillimetres: width }).error?.issues;
    expect(problems).toMatchObject([{ path: ["columnMillimetres"], message: expect.stringContaining("20 bis 200") }]);
  });

  it.each(["4", "24,5", "neun"])("refuses the type size %j", (fontPoints) => {
    expect(parse({ fontPoints }).error?.issues).toMatchObject([{ path: ["fontPoints"] }]);
  });

  it.each([
    ["", null],
    ["2000", { length: 2000, unit: "lines" }],
    ["2.000", { length: 2000, unit: "lines" }],
    ["2\u202f000", { length: 2000, unit: "lines" }],
  ])("reads the target %j", (length, expected) => {
    const targets = { ...none, meldung: { length, unit: "lines" } };
    expect(parse({ targets }).data?.targets.meldung).toEqual(expected);
  });

  it.each(["0", "1,5", "1.5", "200.001", "viel", "-3"])("refuses the target %j at its field", (length) => {
    const targets = { ...none, bericht: { length, unit: "characters" } };
    expect(parse({ targets }).error?.issues).toMatchObject([
      { path: ["targets", "bericht", "length"], message: expect.stringContaining("1 bis 200.000") },
    ]);
  });

  it("refuses an unknown unit and a missing genre", () => {
    expect(parse({ targets: { ...none, meldung: { length: "3", unit: "pages" } } }).success).toBe(false);
    expect(parse({ targets: {} }).success).toBe(false);
  });
});
