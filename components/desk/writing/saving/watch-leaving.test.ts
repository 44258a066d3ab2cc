// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchLeaving } from "./watch-leaving.ts";

const session = { hasUnsaved: true, flush: vi.fn<() => Promise<boolean>>(), stop: vi.fn() };
const followed = vi.fn();
let unwatch: () => void;

beforeEach(() => {
  session.hasUnsaved = true;
  session.flush.mockResolvedValue(true);
  document.body.innerHTML = `
    <a id="desk" href="/redaktion"><b>Schreibtisch</b></a>
    <a id="within" href="#inhalt">Zum Inhalt</a>
    <a id="window" href="/meldung/1" target="_blank">Im Portal</a>
    <div contenteditable="true"><a id="text" href="https://www.falkenbrueck.example">Vergabe</a></div>`;
  document.body.addEventListener("click", follow);
  unwatch = watchLeaving(session);
});
afterEach(() => {
  unwatch();
  document.body.removeEventListener("click", follow);
  vi.clearAllMocks();
});

/** What the framework does with a click on a link. */
function follow(event: Event): void {
  event.preventDefault();
  followed();
}

function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

describe("leaving a page with unsaved text", () => {
  it("by a link saves first and follows then", async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    session.flush.mockReturnValueOnce(promise);
    click("#desk b");
    expect(session.flush).toHaveBeenCalledOnce();
    expect(followed).not.toHaveBeenCalled();
    session.hasUnsaved = false;
    resolve(true);
    await vi.waitFor(() => expect(followed).toHaveBeenCalledOnce());
  });

  it("by a link that cannot be saved before loads the address, so that the browser asks", async () => {
    const assign = vi.spyOn(window.location, "assign").mockReturnValue(undefined);
    session.flush.mockResolvedValue(false);
    click("#desk");
    await vi.waitFor(() => expect(assign).toHaveBeenCalledWith(expect.stringMatching(/\/redaktion$/)));
    expect(followed).not.toHaveBeenCalled();
  });

  it.each(["#within", "#window", "#text"])("is none for %s", (selector) => {
    click(selector);
    expect(followed).toHaveBeenCalledOnce();
    expect(session.flush).not.toHaveBeenCalled();
  });

  it("asks until the last words are stored, even when the page itself is gone", async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    session.flush.mockReturnValueOnce(promise);
    const isAsked = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    expect(isAsked()).toBe(true);
    unwatch();
    expect(isAsked()).toBe(true);
    resolve(true);
    await vi.waitFor(() => expect(isAsked()).toBe(false));
    expect(session.stop).toHaveBeenCalledOnce();
  });
});
