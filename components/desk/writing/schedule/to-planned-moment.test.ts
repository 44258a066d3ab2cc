import { expect, it } from "vitest";
import { toPlannedMoment } from "./to-planned-moment.ts";

it("says what German clocks show, and which of both hours where one comes twice", () => {
  expect(toPlannedMoment(new Date("2026-12-24T17:00:00Z"))).toEqual({ at: "2026-12-24T18:00" });
  expect(toPlannedMoment(new Date("2026-10-25T00:30:00Z"))).toEqual({ at: "2026-10-25T02:30", isSecond: false });
  expect(toPlannedMoment(new Date("2026-10-25T01:30:00Z"))).toEqual({ at: "2026-10-25T02:30", isSecond: true });
});
