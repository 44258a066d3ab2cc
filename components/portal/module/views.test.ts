// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { countViews, READ_AFTER_MS } from "./views.ts";

const sendBeacon = vi.fn<(address: string, body: string) => boolean>();
const sent = () => sendBeacon.mock.calls.map(([address, body]) => [address, JSON.parse(body)]);

function open(pathname: string, { referrer = "", state = "visible" } = {}): void {
  vi.stubGlobal("location", { pathname });
  vi.spyOn(document, "referrer", "get").mockReturnValue(referrer);
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state as DocumentVisibilityState);
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(navigator, { sendBeacon });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  sendBeacon.mockReset();
});

it("tells of a piece once it was in view, with the host alone of where the reader came from", () => {
  open("/meldung/30205-kongress", { referrer: "https://fachforum.example/thema?nutzer=7" });
  countViews();
  vi.advanceTimersByTime(READ_AFTER_MS - 1);
  expect(sent()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(sent()).toEqual([["/aufruf", { id: 30205, von: "fachforum.example" }]]);
});

it("waits for a page that was opened behind another one, and starts again when it is left", () => {
  open("/meldung/30205-kongress", { state: "hidden" });
  countViews();
  vi.advanceTimersByTime(READ_AFTER_MS * 2);
  expect(sent()).toEqual([]);
  open("/meldung/30205-kongress");
  document.dispatchEvent(new Event("visibilitychange"));
  vi.advanceTimersByTime(READ_AFTER_MS);
  document.dispatchEvent(new Event("visibilitychange"));
  vi.advanceTimersByTime(READ_AFTER_MS * 2);
  expect(sent()).toEqual([["/aufruf", { id: 30205, von: "" }]]);
});

it.each(["/", "/ressort/politik", "/meldung/30205-kongress/druck", "/meldung/30205-kongress.pdf", "/meldung/x"])(
  "does not count %s",
  (pathname) => {
    open(pathname);
    countViews();
    vi.advanceTimersByTime(READ_AFTER_MS);
    expect(sent()).toEqual([]);
  },
);
