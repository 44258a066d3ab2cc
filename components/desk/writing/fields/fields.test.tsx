// @vitest-environment happy-dom
import { act, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ActionResult } from "#components/ui/action-result.ts";
import type { ChosenKeyword, KeywordOption } from "../writing-article.ts";
import { KeywordField } from "./keyword-field.tsx";
import { LinkField } from "./link-field.tsx";

const erfurt = { id: 1, name: "Erfurt", acronym: null };
const politik = { id: 2, name: "Politik", acronym: null };
const debounceMilliseconds = 150;

let root: Root;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
  root = createRoot(document.body.appendChild(document.createElement("div")));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
});

function input(): HTMLInputElement {
  const field = document.querySelector("input");
  if (!field) throw new Error("no field");
  return field;
}

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll("button")].find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

function type(field: HTMLInputElement, text: string): void {
  // React listens to the setter of the instance; the prototype's writes past it, as the browser does.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
  act(() => void field.dispatchEvent(new Event("input", { bubbles: true })));
}

function press(target: Element, key: string, modifiers: KeyboardEventInit = {}): void {
  act(
    () =>
      void target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers })),
  );
}

const settled = () => act(() => vi.advanceTimersByTimeAsync(debounceMilliseconds));
const offered = () => [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent);

/** What the page around a field would hold. */
const current: { keywords: readonly ChosenKeyword[]; links: readonly string[] } = { keywords: [], links: [] };

type Find = (query: string) => Promise<ActionResult<readonly KeywordOption[]>>;

function KeywordHarness({ find }: { readonly find: Find }) {
  const [value, setValue] = useState(current.keywords);
  const create = async ({ name }: { name: string }) => ({ ok: true as const, data: { id: 9, name, acronym: null } });
  const keep = (next: readonly ChosenKeyword[]) => {
    current.keywords = next;
    setValue(next);
  };
  return <KeywordField value={value} onChange={keep} find={find} create={create} />;
}

function LinkHarness() {
  const [value, setValue] = useState(current.links);
  const keep = (next: readonly string[]) => {
    current.links = next;
    setValue(next);
  };
  return <LinkField value={value} onChange={keep} />;
}

describe("keyword field", () => {
  const names = () => current.keywords.map(({ name }) => name);

  function show(value: readonly ChosenKeyword[], found: readonly KeywordOption[] = []): void {
    current.keywords = value;
    act(() => root.render(<KeywordHarness find={async () => ({ ok: true, data: found })} />));
  }

  it("removes the last one by Backspace, but only from the empty field", () => {
    show([erfurt, politik]);
    type(input(), "x");
    press(input(), "Backspace");
    expect(names()).toEqual(["Erfurt", "Politik"]);
    type(input(), "");
    press(input(), "Backspace");
    expect(names()).toEqual(["Erfurt"]);
  });

  it("reorders by Alt and arrow keys and says so", () => {
    show([erfurt, politik]);
    press(button("‚Politik‘ entfernen"), "ArrowUp", { altKey: true });
    expect(names()).toEqual(["Politik", "Erfurt"]);
    expect(document.body.textContent).toContain("Politik steht jetzt auf Platz 1 von 2.");
    press(button("‚Politik‘ entfernen"), "ArrowLeft", { altKey: true });
    expect(names()).toEqual(["Politik", "Erfurt"]);
    press(button("‚Politik‘ entfernen"), "ArrowRight", { altKey: true });
    expect(names()).toEqual(["Erfurt", "Politik"]);
  });

  it("chooses the marked suggestion by Enter and does not offer what is chosen", async () => {
    show(
      [erfurt],
      [
        { ...erfurt, kind: "place" },
        { ...politik, kind: "section" },
      ],
    );
    type(input(), "i");
    await settled();
    expect(offered()).toEqual(["PolitikRessort", "‚i‘ anlegen"]);
    press(input(), "Enter");
    expect(names()).toEqual(["Erfurt", "Politik"]);
    expect(input().value).toBe("");
  });

  it("chooses by Enter what a search under way is still to find", async () => {
    show([], [{ ...erfurt, kind: "place" }]);
    type(input(), "erf");
    press(input(), "Enter");
    expect(names()).toEqual([]);
    await settled();
    expect(names()).toEqual(["Erfurt"]);
  });

  it("chooses nothing where somebody typed on after Enter", async () => {
    show([], [{ ...erfurt, kind: "place" }]);
    type(input(), "erf");
    press(input(), "Enter");
    type(input(), "erfu");
    await settled();
    expect([names(), offered()[0]]).toEqual([[], "ErfurtOrt"]);
  });

  it("asks for the kind of a new one, with „Thema“ at hand, and takes it once", async () => {
    show([]);
    type(input(), "Neu");
    await settled();
    press(input(), "Enter");
    const topic = document.activeElement;
    expect(topic?.closest("label")?.textContent).toBe("Thema");
    if (topic) press(topic, "Enter");
    if (topic) press(topic, "Enter");
    await settled();
    expect(names()).toEqual(["Neu"]);
  });

  it("drops an answer that a newer question has overtaken", async () => {
    const answers = new Map<string, (name: string) => void>();
    const find: Find = (query) =>
      new Promise((resolve) => {
        answers.set(query, (name) => resolve({ ok: true, data: [{ id: 7, name, acronym: null, kind: null }] }));
      });
    current.keywords = [];
    act(() => root.render(<KeywordHarness find={find} />));
    type(input(), "a");
    await settled();
    type(input(), "ab");
    await settled();
    await act(async () => answers.get("ab")?.("neu"));
    await act(async () => answers.get("a")?.("alt"));
    expect(offered()).toEqual(["neu", "‚ab‘ anlegen"]);
  });
});

describe("link field", () => {
  it("keeps a refused address in the field, with the reason at it", () => {
    current.links = [];
    act(() => root.render(<LinkHarness />));
    type(input(), "javascript:alert(1)");
    press(input(), "Enter");
    expect(current.links).toEqual([]);
    expect(input().value).toBe("javascript:alert(1)");
    expect(input().getAttribute("aria-invalid")).toBe("true");
    const reason = document.getElementById(input().getAttribute("aria-describedby")?.split(" ")[0] ?? "");
    expect(reason?.textContent).toContain("nicht erlaubt");
  });

  it("adds by Enter, completes https:// and leaves the field empty for the next one", () => {
    current.links = ["https://a.de"];
    act(() => root.render(<LinkHarness />));
    type(input(), "www.beispiel.de");
    press(input(), "Enter");
    expect(current.links).toEqual(["https://a.de", "https://www.beispiel.de"]);
    expect(input().value).toBe("");
  });
});
