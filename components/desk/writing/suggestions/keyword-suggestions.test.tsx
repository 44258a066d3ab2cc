// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { act, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ActionResult } from "#components/ui/action-result.ts";
import { editingExtensions } from "#editor/editing-extensions.ts";
import type {
  KeywordSuggestions as Answer,
  Passage,
  SuggestionQuestion,
} from "#newsroom/keywords/suggestions/suggestion.ts";
import { checksSwitch } from "../checks-switch.ts";
import { KeywordField } from "../fields/keyword-field.tsx";
import type { ChosenKeyword } from "../writing-article.ts";
import type { WritingDraft } from "../writing-draft.ts";
import { KeywordSuggestions } from "./keyword-suggestions.tsx";

const PAUSE = 800;
const emptyDraft: WritingDraft = {
  kicker: "",
  headline: "Thüringen hilft",
  teaser: "",
  genre: "meldung",
  sectionId: 3,
  authors: [],
  keywords: [],
  links: [],
  recommended: [],
  picture: null,
  displayDate: null,
};
const passage = (field: Passage["field"], start: number, written: string): Passage => ({
  ...{ field, block: 0, start, end: start + written.length, written },
});
const proposal = (id: number, name: string, passages: readonly Passage[]) => ({
  ...{ id, name, acronym: null, kind: "place" as const, source: "text" as const, passages, score: 1 },
});
const answer: Answer = {
  proposals: [
    proposal(1, "Thüringen", [passage("headline", 0, "Thüringen"), passage("body", 4, "Thüringer")]),
    proposal(2, "Erfurt", [passage("body", 26, "Erfurt")]),
  ],
  candidates: [
    {
      ...{ name: "Anna Kern", acronym: null, kind: "person", reason: "speech", evidence: "sagt" },
      passages: [passage("body", 42, "Anna Kern")],
    },
  ],
};

type Suggest = (question: SuggestionQuestion) => Promise<ActionResult<Answer>>;
const asked: SuggestionQuestion[] = [];
let suggest: Suggest;
let root: Root;
let editor: Editor;
let chosen: readonly ChosenKeyword[] = [];
const created: unknown[] = [];

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
  asked.length = 0;
  created.length = 0;
  chosen = [];
  suggest = async (question) => {
    asked.push(question);
    return { ok: true, data: answer };
  };
  const column = document.body.appendChild(document.createElement("div"));
  column.setAttribute("data-writing-column", "");
  column.innerHTML = '<textarea name="headline"></textarea><textarea name="teaser"></textarea>';
  editor = new Editor({
    element: column.appendChild(document.createElement("div")),
    extensions: editingExtensions,
    content: "<p>Die Thüringer kommen nach Erfurt. So sagt Anna Kern.</p>",
  });
  root = createRoot(document.body.appendChild(document.createElement("div")));
  act(() => root.render(<Harness />));
});
afterEach(() => {
  act(() => root.unmount());
  editor.destroy();
  document.body.replaceChildren();
  vi.useRealTimers();
});

function Harness() {
  const [keywords, setKeywords] = useState(chosen);
  return (
    <KeywordField
      value={keywords}
      onChange={(next) => {
        chosen = next;
        setKeywords(next);
      }}
      find={async () => ({ ok: true, data: [] })}
      create={async (input) => {
        created.push(input);
        return { ok: true, data: { id: 9, name: input.name, acronym: null } };
      }}
    >
      {(deeds) => (
        <KeywordSuggestions
          draft={{ ...emptyDraft, keywords }}
          editor={editor}
          suggest={(given) => suggest(given)}
          {...deeds}
        />
      )}
    </KeywordField>
  );
}

const pause = () => act(() => vi.advanceTimersByTimeAsync(PAUSE));
const marked = () => [...document.querySelectorAll(".passage-mark")].map(({ textContent }) => textContent);
const framed = () => [...document.querySelectorAll("[data-pointed]")].map((field) => field.getAttribute("name"));
const labels = () =>
  [...document.querySelectorAll("[data-suggestions] li > button:first-child")].map((one) =>
    one.getAttribute("aria-label"),
  );

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll("button")].find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

function press(key: string): void {
  const target = document.activeElement;
  act(() => void target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
}

describe("suggested keywords", () => {
  it("are asked for when the typing pauses, with the words on the screen, and not again for the same", async () => {
    await pause();
    expect(asked).toEqual([
      {
        ...{ headline: "Thüringen hilft", kicker: "", teaser: "", sectionId: 3 },
        body: ["Die Thüringer kommen nach Erfurt. So sagt Anna Kern."],
      },
    ]);
    act(() => void editor.commands.insertContent("Neu. "));
    await act(() => vi.advanceTimersByTimeAsync(PAUSE - 1));
    act(() => void editor.commands.insertContent("Neuer. "));
    await act(() => vi.advanceTimersByTimeAsync(PAUSE - 1));
    expect(asked).toHaveLength(1);
    await pause();
    expect(asked).toHaveLength(2);
    act(() => void editor.commands.setContent(editor.getJSON()));
    await pause();
    expect(asked).toHaveLength(2);
  });

  it("wait until the pointer rests: nothing moves under it", async () => {
    const move = (buttons: number) => window.dispatchEvent(new PointerEvent("pointermove", { buttons }));
    await act(() => vi.advanceTimersByTimeAsync(PAUSE - 1));
    move(1);
    await act(() => vi.advanceTimersByTimeAsync(PAUSE));
    expect(asked).toHaveLength(1);
    expect(labels()).toEqual([]);
    move(0);
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(labels()).toEqual([]);
    await pause();
    expect(labels()).toHaveLength(3);
  });

  it("drop an answer that newer words have overtaken, and keep the former one when asking fails", async () => {
    const answers: ((result: ActionResult<Answer>) => void)[] = [];
    suggest = () => new Promise((resolve) => answers.push(resolve));
    await pause();
    act(() => void editor.commands.insertContent("Neu. "));
    await pause();
    await act(async () => answers[0]?.({ ok: true, data: answer }));
    expect(labels()).toEqual([]);
    await act(async () => answers[1]?.({ ok: true, data: { ...answer, candidates: [] } }));
    expect(labels()).toEqual(["Thüringen übernehmen", "Erfurt übernehmen"]);
    act(() => void editor.commands.insertContent("Mehr. "));
    await pause();
    await act(async () => answers[2]?.({ ok: false, code: "x", message: "kaputt", problems: [] }));
    expect(document.body.textContent).toContain("Die Vorschläge konnten nicht geladen werden.");
    expect(labels()).toHaveLength(2);
  });

  it("are taken by one key, vanish when chosen, and hand the focus on", async () => {
    await pause();
    button("Thüringen übernehmen").focus();
    act(() => button("Thüringen übernehmen").click());
    expect(chosen.map(({ name }) => name)).toEqual(["Thüringen"]);
    expect(labels()).toEqual(["Erfurt übernehmen", "Anna Kern als neues Stichwort aufnehmen"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Erfurt übernehmen");
    act(() => button("Erfurt übernehmen").click());
    expect(document.activeElement?.getAttribute("role")).toBe("combobox");
  });

  it("show their passages while they are pointed at, in the text and at the fields", async () => {
    await pause();
    act(() => button("Thüringen übernehmen").focus());
    expect([marked(), framed()]).toEqual([["Thüringer"], ["headline"]]);
    press("ArrowDown");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Erfurt übernehmen");
    expect([marked(), framed()]).toEqual([["Erfurt"], []]);
    act(() => void (document.activeElement as HTMLElement).blur());
    expect([marked(), framed()]).toEqual([[], []]);
    expect(editor.can().undo()).toBe(false);
  });

  it("go from passage to passage on demand and say which one it is", async () => {
    await pause();
    const scrolled: (string | null)[] = [];
    Element.prototype.scrollIntoView = function note(this: Element) {
      scrolled.push(this.getAttribute("name") ?? this.textContent);
    };
    act(() => button("Nächste von 2 Stellen von Thüringen zeigen").click());
    act(() => button("Nächste von 2 Stellen von Thüringen zeigen").click());
    expect(scrolled).toEqual(["headline", "Thüringer"]);
    expect(document.body.textContent).toContain("Stelle 2 von 2, Text: Thüringer");
  });

  it("are dismissed by key or button for this article", async () => {
    await pause();
    button("Thüringen übernehmen").focus();
    press("Delete");
    act(() => button("Anna Kern nicht vorschlagen").click());
    expect(labels()).toEqual(["Erfurt übernehmen"]);
    act(() => void editor.commands.insertContent("Neu. "));
    await pause();
    expect(labels()).toEqual(["Erfurt übernehmen"]);
  });

  it("become new keywords by one question with the kind already marked", async () => {
    await pause();
    act(() => button("Anna Kern als neues Stichwort aufnehmen").click());
    const marked = document.querySelector<HTMLInputElement>("input:checked");
    expect(marked?.parentElement?.textContent).toBe("Person");
    expect(document.activeElement).toBe(marked);
    press("Enter");
    await act(async () => undefined);
    expect(created).toEqual([{ name: "Anna Kern", kind: "person" }]);
    expect(chosen.map(({ name }) => name)).toEqual(["Anna Kern"]);
    expect(labels()).not.toContain("Anna Kern als neues Stichwort aufnehmen");
    expect(document.querySelector<HTMLInputElement>('[role="combobox"]')?.value).toBe("");
  });

  it("are neither asked for nor shown while the checks are off", async () => {
    await pause();
    act(() => checksSwitch.write(false));
    act(() => void editor.commands.insertContent("Neu. "));
    await pause();
    expect(asked).toHaveLength(1);
    expect(labels()).toEqual([]);
    expect(document.body.textContent).toContain("solange die Prüfungen ausgeschaltet sind");
    act(() => checksSwitch.write(true));
    await pause();
    expect(labels()).toHaveLength(3);
  });

  it("say what to do when there is nothing", async () => {
    suggest = async () => ({ ok: true, data: { proposals: [], candidates: [] } });
    await pause();
    expect(document.body.textContent).toContain("Kein weiteres Stichwort von uns kommt im Text vor.");
  });
});
