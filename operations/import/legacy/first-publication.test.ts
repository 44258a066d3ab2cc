import { describe, expect, it } from "vitest";
import { firstPublicationOn } from "./first-publication.ts";

const now = new Date("2024-05-06T08:00:00Z");

describe("the moment of a first publication of which only the day is known", () => {
  it.each([
    ["2018-11-09", "2018-11-09T11:00:00.000Z"],
    ["2019-06-03", "2019-06-03T10:00:00.000Z"],
    ["2024-03-31", "2024-03-31T10:00:00.000Z"],
    ["2023-10-29", "2023-10-29T11:00:00.000Z"],
  ])("is noon in Germany, in winter and in summer: %s", (day, moment) => {
    expect(firstPublicationOn(day, now).toISOString()).toBe(moment);
  });

  it("never lies ahead", () => {
    expect(firstPublicationOn("2024-05-06", now)).toEqual(now);
    expect(firstPublicationOn("2031-01-01", now)).toEqual(now);
  });
});
