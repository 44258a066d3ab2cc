import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { COLUMN_FONT_FILE, measureColumnFont } from "./build-column-font.ts";

it("measures the print column's font as the committed table has it", () => {
  expect(JSON.parse(readFileSync(COLUMN_FONT_FILE, "utf8"))).toEqual(measureColumnFont());
});
