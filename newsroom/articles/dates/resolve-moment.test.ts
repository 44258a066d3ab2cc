import { describe, expect, it } from "vitest";
import { resolveMoment } from "./resolve-moment.ts";

const at = (wallClock: string, isSecond?: boolean) =>
  resolveMoment("scheduledFor", { at: wallClock, ...(isSecond === undefined ? {} : { isSecond }) }).toISOString();

const refusal = (message: string) =>
  expect.objectContaining({
    code: "invalid",
    problems: [{ field: "scheduledFor", message: expect.stringContaining(message) }],
  });

describe("in the night in which the clocks are put forward", () => {
  it("the minutes before and after the gap follow one another", () => {
    expect(at("2027-03-28T01:59")).toBe("2027-03-28T00:59:00.000Z");
    expect(at("2027-03-28T03:00")).toBe("2027-03-28T01:00:00.000Z");
  });

  it.each(["02:00", "02:30", "02:59"])("there is no %s, whichever hour is meant", (time) => {
    for (const isSecond of [undefined, false, true])
      expect(() => at(`2027-03-28T${time}`, isSecond)).toThrow(refusal("gibt es an dem Tag nicht"));
  });
});

describe("in the night in which the clocks are put back", () => {
  it.each(["02:00", "02:30", "02:59"])("%s is asked for, and its two moments are an hour apart", (time) => {
    expect(() => at(`2027-10-31T${time}`)).toThrow(refusal("zweimal"));
    const [first, second] = [at(`2027-10-31T${time}`, false), at(`2027-10-31T${time}`, true)];
    expect(Date.parse(second) - Date.parse(first)).toBe(3_600_000);
  });

  it("the hours around it need no answer, and one that is given changes nothing", () => {
    expect(at("2027-10-31T01:59")).toBe("2027-10-30T23:59:00.000Z");
    expect(at("2027-10-31T03:00")).toBe("2027-10-31T02:00:00.000Z");
    expect(at("2027-10-31T03:00", true)).toBe("2027-10-31T02:00:00.000Z");
  });
});

it.each(["2027-02-29T10:00", "2027-04-31T10:00", "2027-13-01T10:00", "2027-06-01T24:30", "2027-06-01T10:60"])(
  "%s is no day and time",
  (wallClock) => expect(() => at(wallClock)).toThrow(refusal("")),
);
