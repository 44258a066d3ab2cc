import { describe, expect, it } from "vitest";
import { behindPlace, placeAfter } from "./article-list-place.ts";

const row = {
  id: 100_007,
  headline: "Akte ~ Amt~9",
  changedAt: new Date("2018-11-09T13:05:00.120Z"),
  displayDate: new Date("2018-11-09T00:00:00Z"),
};

describe("the place behind an entry", () => {
  it("carries the value of the order and the id", () => {
    expect(placeAfter("changed", row)).toBe("2018-11-09T13:05:00.120Z~100007");
    expect(placeAfter("headline", row)).toBe("Akte ~ Amt~9~100007");
    expect(placeAfter("display-date", row)).toBe("2018-11-09~100007");
    expect(placeAfter("display-date", { ...row, displayDate: null })).toBe("~100007");
  });

  it("is read as it was written, tildes and line breaks included", () => {
    const headline = "Akte ~\nAmt~9";
    expect(behindPlace("headline", placeAfter("headline", { ...row, headline }))).toEqual({
      OR: [{ headline: { gt: headline } }, { headline, id: { gt: 100_007 } }],
    });
    expect(behindPlace("changed", placeAfter("changed", row))).toEqual({
      OR: [{ changedAt: { lt: row.changedAt } }, { changedAt: row.changedAt, id: { lt: 100_007 } }],
    });
    expect(behindPlace("display-date", "~5")).toEqual({ displayDate: null, id: { lt: 5 } });
  });
});

describe("a place that nobody wrote", () => {
  it.each([undefined, "", "~", "Akte", "Akte~", "Akte~-1", "Akte~1e3", "Akte~2147483648", "a\0b~1", "\ud800~1"])(
    "counts as absent: %j",
    (after) => expect(behindPlace("headline", after)).toEqual({}),
  );

  it.each(["heute~1", "2018-11-09~1", "2018-13-45T00:00:00.000Z~1", "0000-01-01T00:00:00.000Z~1", "-271821-04-20~1"])(
    "has no moment: %j",
    (after) => expect(behindPlace("changed", after)).toEqual({}),
  );

  it.each(["9.11.2018~1", "2018-13-45~1", "0000-01-01~1", "+275760-09-13~1"])("has no day: %j", (after) =>
    expect(behindPlace("display-date", after)).toEqual({}),
  );
});
