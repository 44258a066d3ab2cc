import { expect, it } from "vitest";
import { renderTextTypst, typstString } from "#editor/text/print.ts";
import { breakLongRuns } from "./break-long-runs.ts";

const long = "x".repeat(70);

it("lets long runs in a text go on in the next line, and nothing else", () => {
  expect(breakLongRuns(renderTextTypst(`a ${long} b`))).toBe(
    `#"a ${"x".repeat(20)}\u200b${"x".repeat(20)}\u200b${"x".repeat(20)}\u200b${"x".repeat(10)} b";`,
  );
  for (const untouched of [
    renderTextTypst("Verwaltungsdigitalisierungsgeschwindigkeit und mehr"),
    renderTextTypst(`${"x".repeat(60)}-${"x".repeat(60)}`),
    `#link(${typstString(`https://a.example/${long}`)})[x]`,
    `#text-picture(${typstString(long)}, 83mm)`,
  ]) {
    expect(breakLongRuns(untouched)).toBe(untouched);
  }
  expect(breakLongRuns(renderTextTypst(`${long}"\\${long}`)).replaceAll("\u200b", "")).toBe(
    renderTextTypst(`${long}"\\${long}`),
  );
});
