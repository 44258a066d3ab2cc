import { expect, it } from "vitest";
import {
  berlinDay,
  berlinTime,
  berlinWallClock,
  dayAfter,
  isSummerTime,
  momentsOfBerlinTime,
  readableDay,
  startOfBerlinDay,
} from "./berlin-time.ts";

it("shows what German clocks show, in winter and in summer", () => {
  expect(berlinTime(new Date("2018-11-09T13:05:59Z"))).toEqual({ day: "9.11.2018", hour: "14", minute: "05" });
  expect(berlinTime(new Date("2018-07-01T07:00:00Z"))).toEqual({ day: "1.7.2018", hour: "9", minute: "00" });
});

it("begins the day at midnight in Berlin", () => {
  const [before, after] = [new Date("2026-12-31T22:59:59Z"), new Date("2026-12-31T23:00:00Z")];
  expect([berlinDay(before), berlinDay(after)]).toEqual(["2026-12-31", "2027-01-01"]);
  expect(berlinTime(after)).toEqual({ day: "1.1.2027", hour: "0", minute: "00" });
});

it("knows when a day begins, also on both nights in which the clocks change", () => {
  const starts = ["2026-01-15", "2026-03-29", "2026-03-30", "2026-07-01", "2026-10-25", "2026-10-26"].map((day) => [
    startOfBerlinDay(day).toISOString(),
    berlinDay(startOfBerlinDay(day)),
  ]);
  expect(starts).toEqual([
    ["2026-01-14T23:00:00.000Z", "2026-01-15"],
    ["2026-03-28T23:00:00.000Z", "2026-03-29"],
    ["2026-03-29T22:00:00.000Z", "2026-03-30"],
    ["2026-06-30T22:00:00.000Z", "2026-07-01"],
    ["2026-10-24T22:00:00.000Z", "2026-10-25"],
    ["2026-10-25T23:00:00.000Z", "2026-10-26"],
  ]);
  expect([dayAfter("2026-02-28"), dayAfter("2026-12-31")]).toEqual(["2026-03-01", "2027-01-01"]);
});

it("finds the moment of a wall-clock time, none in the hour left out, two in the hour that comes twice", () => {
  const moments = (wallClock: string) => momentsOfBerlinTime(wallClock).map((moment) => moment.toISOString());
  expect(moments("2026-01-15T09:30")).toEqual(["2026-01-15T08:30:00.000Z"]);
  expect(moments("2026-07-15T09:30")).toEqual(["2026-07-15T07:30:00.000Z"]);
  expect(moments("2026-03-29T02:00")).toEqual([]);
  expect(moments("2026-03-29T02:59")).toEqual([]);
  expect(moments("2026-03-29T03:00")).toEqual(["2026-03-29T01:00:00.000Z"]);
  expect(moments("2026-10-25T02:30")).toEqual(["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"]);
  expect(moments("2026-10-25T01:59")).toEqual(["2026-10-24T23:59:00.000Z"]);
  expect(moments("2026-10-25T03:00")).toEqual(["2026-10-25T02:00:00.000Z"]);
  const [summer = new Date(Number.NaN), winter = new Date(Number.NaN)] = momentsOfBerlinTime("2026-10-25T02:30");
  expect([isSummerTime(summer), isSummerTime(winter)]).toEqual([true, false]);
  expect([berlinWallClock(summer), berlinWallClock(winter)]).toEqual(["2026-10-25T02:30", "2026-10-25T02:30"]);
});

it("writes a calendar day without leading zeros", () => {
  expect(readableDay("2027-01-09")).toBe("9.1.2027");
});
