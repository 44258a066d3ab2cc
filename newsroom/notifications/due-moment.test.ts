import { describe, expect, it } from "vitest";
import { dueMoment } from "./due-moment.ts";

describe("the moment of a mail", () => {
  it("is the same, the next morning by German clocks, or never", () => {
    const now = new Date("2026-11-30T21:00:00Z");
    expect(dueMoment("at_once", now)).toEqual(now);
    expect(dueMoment("never", now)).toBeNull();
    expect(dueMoment("daily", now)).toEqual(new Date("2026-12-01T06:00:00Z"));
    expect(dueMoment("daily", new Date("2026-12-01T05:59:59Z"))).toEqual(new Date("2026-12-01T06:00:00Z"));
    expect(dueMoment("daily", new Date("2026-12-01T06:00:00Z"))).toEqual(new Date("2026-12-02T06:00:00Z"));
  });

  it("is at seven also in the mornings after clocks were changed", () => {
    expect(dueMoment("daily", new Date("2026-03-28T12:00:00Z"))).toEqual(new Date("2026-03-29T05:00:00Z"));
    expect(dueMoment("daily", new Date("2026-10-24T12:00:00Z"))).toEqual(new Date("2026-10-25T06:00:00Z"));
  });
});
