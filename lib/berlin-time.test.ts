import { expect, it } from "vitest";
import { berlinDay, berlinTime, readableDay } from "./berlin-time.ts";

it("shows what German clocks show, in winter and in summer", () => {
  expect(berlinTime(new Date("2018-11-09T13:05:59Z"))).toEqual({ day: "9.11.2018", hour: "14", minute: "05" });
  expect(berlinTime(new Date("2018-07-01T07:00:00Z"))).toEqual({ day: "1.7.2018", hour: "9", minute: "00" });
});

it("begins the day at midnight in Berlin", () => {
  const [before, after] = [new Date("2026-12-31T22:59:59Z"), new Date("2026-12-31T23:00:00Z")];
  expect([berlinDay(before), berlinDay(after)]).toEqual(["2026-12-31", "2027-01-01"]);
  expect(berlinTime(after)).toEqual({ day: "1.1.2027", hour: "0", minute: "00" });
});

it("writes a calendar day without leading zeros", () => {
  expect(readableDay("2027-01-09")).toBe("9.1.2027");
});
