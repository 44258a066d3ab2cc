// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { enhanceSuggestions } from "./suggestions.ts";

const groups = [
  { name: "Stichwörter", entries: [{ text: "Drohnen", address: "/stichwort/drohnen" }] },
  { name: "Beiträge", entries: [{ text: "Straßen: <b>Drohnen</b>", address: "/meldung/15-drohnen" }] },
];
const ask = vi.fn<(address: string, options: { signal: AbortSignal }) => Promise<Response>>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", ask);
  ask.mockImplementation(async () => Response.json({ groups }));
  document.body.innerHTML = `<form><input type="search" data-suggestions="/suche/vorschlaege" data-label="Vorschläge"></form>`;
  enhanceSuggestions();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  ask.mockReset();
});

function field(): HTMLInputElement {
  const found = document.querySelector("input");
  if (found === null) throw new Error("There is no field.");
  return found;
}
const list = () => document.querySelector<HTMLElement>("[role=listbox]");
const options = () => [...document.querySelectorAll<HTMLAnchorElement>("[role=option]")];
const chosen = () => options().map((option) => option.ariaSelected === "true");

async function type(text: string) {
  field().value = text;
  field().dispatchEvent(new Event("input"));
  await vi.advanceTimersByTimeAsync(200);
}

function press(key: string): boolean {
  return field().dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
}

it("asks once after a pause, and shows names as text with their addresses", async () => {
  field().value = "Dr";
  field().dispatchEvent(new Event("input"));
  await type("Drohne & Co");
  expect(ask.mock.calls.map(([address]) => address)).toEqual(["/suche/vorschlaege?q=Drohne+%26+Co"]);
  expect(list()?.hidden).toBe(false);
  expect(field().ariaExpanded).toBe("true");
  expect(options().map((option) => [option.textContent, option.getAttribute("href")])).toEqual([
    ["Drohnen", "/stichwort/drohnen"],
    ["Straßen: <b>Drohnen</b>", "/meldung/15-drohnen"],
  ]);
});

it("is walked through by arrows in a circle of which the field is a part, and closed by Escape with its words kept", async () => {
  await type("Drohne");
  expect(press("ArrowDown")).toBe(false);
  expect(chosen()).toEqual([true, false]);
  expect(field().getAttribute("aria-activedescendant")).toBe(options()[0]?.id);
  press("ArrowUp");
  expect(chosen()).toEqual([false, false]);
  expect(field().hasAttribute("aria-activedescendant")).toBe(false);
  press("ArrowUp");
  expect(chosen()).toEqual([false, true]);
  expect(press("Escape")).toBe(false);
  expect([list()?.hidden, field().value]).toEqual([true, "Drohne"]);
  expect(press("Escape")).toBe(true);
});

it("follows what is chosen by Enter, and leaves Enter to the form otherwise", async () => {
  await type("Drohne");
  expect(press("Enter")).toBe(true);
  press("ArrowDown");
  const clicked = vi.fn((event: Event) => event.preventDefault());
  options()[0]?.addEventListener("click", clicked);
  expect(press("Enter")).toBe(false);
  expect(clicked).toHaveBeenCalledOnce();
});

it("drops an answer that somebody has typed past, and is silent where there is none", async () => {
  ask.mockImplementationOnce(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return Response.json({ groups });
  });
  await type("Dro");
  ask.mockImplementationOnce(() => Promise.reject(new TypeError("offline")));
  await type("Drohnen");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(ask.mock.calls[0]?.[1].signal.aborted).toBe(true);
  expect(list()?.hidden).toBe(true);
});

it("closes when the field is left or too little stands in it", async () => {
  await type("Drohne");
  field().dispatchEvent(new Event("blur"));
  expect(list()?.hidden).toBe(true);
  await type("Drohne");
  await type("D");
  expect([list()?.hidden, field().ariaExpanded]).toEqual([true, "false"]);
});
