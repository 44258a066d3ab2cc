import { expect, it } from "vitest";
import { drawReceiptNumber } from "./receipt-number.ts";

it("uses signs that nobody mistakes on paper or on the phone", () => {
  for (let index = 0; index < 500; index += 1) {
    expect(drawReceiptNumber("2026")).toMatch(/^K-2026-[2-9ACFKLMRUWXY]{6}$/);
  }
});

it("is drawn anew each time", () => {
  const drawn = new Set(Array.from({ length: 200 }, () => drawReceiptNumber("2026")));
  expect(drawn.size).toBeGreaterThan(198);
});
