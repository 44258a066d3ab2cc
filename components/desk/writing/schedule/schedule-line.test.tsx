// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { WrittenDate, WrittenDates } from "../writing-article.ts";
import { ScheduleLine } from "./schedule-line.tsx";

const refresh = vi.hoisted(() => vi.fn());
vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh }) }));

let root: Root;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers({ now: new Date("2027-10-31T00:29:00Z") });
  root = createRoot(document.body.appendChild(document.createElement("div")));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
  refresh.mockReset();
});

const nothing: WrittenDates = { plannedFor: null, embargoUntil: null, scheduledFor: null, takeDown: null };
const half = (isSecond: boolean): WrittenDate => ({ at: "2027-10-31T02:30", isSecond, read: "31.10.2027, 2.30 Uhr" });

function show(dates: Partial<WrittenDates>): string {
  act(() => root.render(<ScheduleLine dates={{ ...nothing, ...dates }} />));
  return document.body.textContent;
}

const pass = (minutes: number) => act(() => vi.advanceTimersByTime(minutes * 60_000));

it("says what will happen, and nothing where nothing will", () => {
  expect(show({})).toBe("");
  expect(show({ scheduledFor: half(false) })).toBe("Erscheint am 31.10.2027, 2.30 Uhr");
  expect(show({ takeDown: { at: half(false), notice: null } })).toBe("Geht offline am 31.10.2027, 2.30 Uhr");
  expect(show({ takeDown: { at: half(false), notice: "Beendet." } })).toBe(
    "Wird zurückgezogen am 31.10.2027, 2.30 Uhr",
  );
});

it.each([
  [false, 2],
  [true, 62],
])("asks what became of it after its moment in the hour that comes twice (second: %s)", (isSecond, minutes) => {
  show({ scheduledFor: half(isSecond) });
  pass(minutes - 1);
  expect(refresh).not.toHaveBeenCalled();
  pass(1);
  expect(refresh).toHaveBeenCalledTimes(1);
});

it("does not wait for years", () => {
  show({ scheduledFor: { ...half(false), at: "2099-10-31T12:30" } });
  pass(60 * 24 * 40);
  expect(refresh).not.toHaveBeenCalled();
});
