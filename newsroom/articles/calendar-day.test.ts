import { describe, expect, it } from "vitest";
import { berlinDay } from "#lib/berlin-time.ts";
import { dayFromColumn, dayToColumn, isCalendarDay } from "./calendar-day.ts";

describe("a moment's day in Germany", () => {
  it.each([
    // Winter: one hour ahead of UTC.
    ["2018-11-08T22:59:59.999Z", "2018-11-08"],
    ["2018-11-08T23:00:00.000Z", "2018-11-09"],
    // Summer: two hours.
    ["2018-07-01T21:59:59.999Z", "2018-07-01"],
    ["2018-07-01T22:00:00.000Z", "2018-07-02"],
    // The night in which the clock goes forward, and its end.
    ["2026-03-28T22:59:59.999Z", "2026-03-28"],
    ["2026-03-28T23:00:00.000Z", "2026-03-29"],
    ["2026-03-29T21:59:59.999Z", "2026-03-29"],
    ["2026-03-29T22:00:00.000Z", "2026-03-30"],
    // The night in which it goes back: the day has 25 hours.
    ["2026-10-24T21:59:59.999Z", "2026-10-24"],
    ["2026-10-24T22:00:00.000Z", "2026-10-25"],
    ["2026-10-25T22:59:59.999Z", "2026-10-25"],
    ["2026-10-25T23:00:00.000Z", "2026-10-26"],
    // The turn of the year and a leap day.
    ["2019-12-31T23:00:00.000Z", "2020-01-01"],
    ["2020-02-29T22:30:00.000Z", "2020-02-29"],
  ])("%s is %s", (moment, day) => {
    expect(berlinDay(new Date(moment))).toBe(day);
  });

  it("comes back from its column whatever the process takes for its time zone", () => {
    for (const day of ["2018-11-09", "2026-03-29", "2026-10-25", "2020-02-29", "1999-12-31"]) {
      expect(dayFromColumn(dayToColumn(day))).toBe(day);
    }
    expect(dayToColumn(null)).toBeNull();
    expect(dayFromColumn(null)).toBeNull();
  });
});

describe("a day that somebody typed", () => {
  it("is one of the calendar, or none", () => {
    expect(["2026-11-30", "2028-02-29", "0001-01-01", "9999-12-31"].filter((day) => !isCalendarDay(day))).toEqual([]);
    const wrong = ["2026-02-30", "2026-02-29", "2026-13-01", "0000-01-01", "2026-1-1", "2026-11-30T00:00", ""];
    expect(wrong.filter(isCalendarDay)).toEqual([]);
  });
});
