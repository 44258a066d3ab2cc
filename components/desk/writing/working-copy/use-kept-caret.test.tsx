// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useKeptCaret } from "./use-kept-caret.ts";

function Field({ value }: { readonly value: string }) {
  const { area, noteTyped } = useKeptCaret(value);
  return <textarea ref={area} value={value} aria-label="Titel" onChange={({ target }) => noteTyped(target.value)} />;
}

let root: Root;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => act(async () => root.unmount()));

const show = (value: string) => act(async () => root.render(<Field value={value} />));

function field(): HTMLTextAreaElement {
  const found = document.querySelector("textarea");
  if (found === null) throw new Error("There is no field.");
  return found;
}

/** The field with `|` where the caret or the selection's ends stand. */
function shown(): string {
  const { value, selectionStart: start, selectionEnd: end } = field();
  return start === end
    ? `${value.slice(0, start)}|${value.slice(start)}`
    : `${value.slice(0, start)}|${value.slice(start, end)}|${value.slice(end)}`;
}

describe("the caret of a field that others write in too", () => {
  it.each([
    ["they write before it", "Der |Titel", "Ganz neu: Der Titel", "Ganz neu: Der |Titel"],
    ["they write behind it", "Der |Titel", "Der Titel am Ende", "Der |Titel am Ende"],
    ["they take away before it", "Der neue |Titel", "Der Titel", "Der |Titel"],
    ["they take away the words around it", "Der ne|ue Titel", "Der Titel", "Der |Titel"],
    ["they exchange everything", "Alt|", "Neu und länger", "Neu und länger|"],
    ["nothing is left", "Al|t", "", "|"],
    ["a stretch is selected", "Der |neue| Titel", "Nun: Der neue Titel", "Nun: Der |neue| Titel"],
    ["they write in the selected stretch", "Der |neue| Titel", "Der neu-e Titel", "Der |neu-e| Titel"],
  ])("stays between its words when %s", async (_name, before, after, expected) => {
    const [start, end] = [before.indexOf("|"), before.lastIndexOf("|")];
    const value = before.replaceAll("|", "");
    await show(value);
    field().focus();
    field().setSelectionRange(start, start === end ? end : end - 1);
    await show(after);
    expect(shown()).toBe(expected);
  });

  it("is left alone in a field where nobody is", async () => {
    await show("Titel");
    field().setSelectionRange(2, 2);
    await show("Neuer Titel");
    expect(document.activeElement).not.toBe(field());
    expect(field().value).toBe("Neuer Titel");
  });
});
