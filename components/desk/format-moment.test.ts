import { describe, expect, it } from "vitest";
import { readableDay } from "#lib/berlin-time.ts";
import { formatMoment } from "./format-moment.ts";

const format = (moment: string, now: string) => formatMoment(new Date(moment), new Date(now));

describe("a moment at the desk", () => {
  it("is written by the German clock, without leading zeros in day and hour", () => {
    expect(format("2018-11-09T08:05:00Z", "2020-01-01T12:00:00Z")).toBe("9.11.2018, 9.05 Uhr");
    expect(format("2018-07-09T22:30:00Z", "2020-01-01T12:00:00Z")).toBe("10.7.2018, 0.30 Uhr");
  });

  it("is of today or yesterday as Germany counts days", () => {
    expect(format("2026-03-10T22:59:00Z", "2026-03-10T23:00:00Z")).toBe("gestern, 23.59 Uhr");
    expect(format("2026-03-10T23:00:00Z", "2026-03-11T22:59:00Z")).toBe("heute, 0.00 Uhr");
    expect(format("2026-03-09T12:00:00Z", "2026-03-11T12:00:00Z")).toBe("9.3.2026, 13.00 Uhr");
  });

  it("finds yesterday across the short day of March and the turn of the year", () => {
    expect(format("2026-03-29T00:30:00Z", "2026-03-29T22:30:00Z")).toBe("gestern, 1.30 Uhr");
    expect(format("2025-12-31T12:00:00Z", "2026-01-01T12:00:00Z")).toBe("gestern, 13.00 Uhr");
  });
});

describe("a calendar day", () => {
  it("is written without leading zeros, as on the portal", () => {
    expect(["2018-11-09", "2020-01-01", "2019-12-31"].map(readableDay)).toEqual([
      "9.11.2018",
      "1.1.2020",
      "31.12.2019",
    ]);
  });
});
