import { describe, expect, it } from "vitest";
import { formatDisplayDate } from "./format-display-date.ts";

describe("the visible date", () => {
  it.each([
    ["2018-11-09", "9.11.2018"],
    ["2024-03-28", "28.3.2024"],
    ["2026-01-01", "1.1.2026"],
  ])("writes %s as %s, without leading zeros", (day, shown) => {
    expect(formatDisplayDate(day)).toBe(shown);
  });

  it("leaves alone what is no calendar day", () => {
    expect(formatDisplayDate("gestern")).toBe("gestern");
  });
});
