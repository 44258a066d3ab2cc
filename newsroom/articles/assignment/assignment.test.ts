import { describe, expect, it } from "vitest";
import { duenessOf } from "./assignment.ts";

describe("a due day", () => {
  it("is due on the day itself and late only when that day is over", () => {
    expect(duenessOf("2026-11-30", "2026-11-30")).toBe("today");
    expect(duenessOf("2026-11-30", "2026-12-01")).toBe("overdue");
  });

  it("is tomorrow across the ends of months, years and summer time", () => {
    expect(duenessOf("2026-12-01", "2026-11-30")).toBe("tomorrow");
    expect(duenessOf("2027-01-01", "2026-12-31")).toBe("tomorrow");
    expect(duenessOf("2026-10-26", "2026-10-25")).toBe("tomorrow");
    expect(duenessOf("2027-03-29", "2027-03-28")).toBe("tomorrow");
  });

  it("is later from the day after tomorrow on", () => {
    expect(duenessOf("2026-12-02", "2026-11-30")).toBe("later");
  });
});
