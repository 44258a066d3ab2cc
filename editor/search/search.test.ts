// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { afterEach, describe, expect, it } from "vitest";
import { editingExtensions } from "../editing-extensions.ts";
import { expressionMatcher } from "./expression-matcher.ts";
import { phraseMatcher, replacementFor, type SearchWish } from "./matcher.ts";
import { openSearch, replaceEveryFinding, replaceFinding, search, searchState, stepFinding } from "./search-plugin.ts";

function found(phrase: string, text: string, wish: Partial<SearchWish> = {}): string[] {
  const matcher = phraseMatcher({ phrase, matchesCase: false, wholeWords: false, ...wish });
  return (matcher?.(text) ?? []).map(({ start, end }) => text.slice(start, end));
}

describe("a phrase", () => {
  it.each([
    ["amt", "Das Amt, das Bundesamt", ["Amt", "amt"]],
    ["für", "Für alle, fur niemand, fu\u0308r viele", ["Für", "fu\u0308r"]],
    ["fur", "für fu\u0308r fur", ["fur"]],
    ["Bundesamt", "Bun\u00ADdes\u00ADamt", ["Bun\u00ADdes\u00ADamt"]],
    ["z. B.", "etwa z.\u202FB. oder z.\u00A0B. oder z. B.", ["z.\u202FB.", "z.\u00A0B.", "z. B."]],
    ["\u00A0", "a\u00A0b c", ["\u00A0"]],
    ['"Ja"', "„Ja“ und »Ja«", ["„Ja“", "»Ja«"]],
    ["“", "„Ja“", ["“"]],
    ["(BSI).", "Das Amt (BSI).", ["(BSI)."]],
    ["a-b", "a-b a–b", ["a-b"]],
    ["", "nichts", []],
  ])("%j in %j", (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it("keeps to the case and to whole words when asked, umlauts being letters", () => {
    expect(found("Amt", "Amt amt", { matchesCase: true })).toEqual(["Amt"]);
    expect(found("rat", "Rat, Rathaus, Beirat, Räte, Rat", { wholeWords: true })).toEqual(["Rat", "Rat"]);
    expect(found("b", "Übüb b", { wholeWords: true })).toEqual(["b"]);
  });
});

describe("an expression", () => {
  it("finds, and fills brackets into the replacement", () => {
    const matcher = expressionMatcher("(\\d+)\\.(\\d+)", true);
    const [match] = matcher?.("am 7.11 um") ?? [];
    expect(match).toMatchObject({ start: 3, end: 7 });
    expect(match && replacementFor(match, "$2-$1 für $$5", true)).toBe("11-7 für $5");
    expect(match && replacementFor(match, "$1", false)).toBe("$1");
  });

  it("is refused when it cannot be read, and never finds nothing", () => {
    expect(expressionMatcher("(offen", false)).toBeNull();
    expect(expressionMatcher("(?<=a)b", false)).toBeNull();
    expect(expressionMatcher("x*", false)?.("aaa")).toEqual([]);
  });
});

describe("a search in the text", () => {
  let editor: Editor;
  afterEach(() => editor.destroy());

  function open(html: string): void {
    editor = new Editor({ element: document.createElement("div"), extensions: editingExtensions, content: html });
    openSearch(editor);
  }
  const look = (phrase: string) => search(editor, phraseMatcher({ phrase, matchesCase: false, wholeWords: false }));

  it("finds across bold, never across paragraphs or breaks", () => {
    open("<p>halb <strong>fett</strong></p><p>halb</p><p>fett halb<br>fett</p>");
    look("halb fett");
    expect(searchState(editor.state).findings).toHaveLength(1);
  });

  it("goes round in both directions and selects what it reaches", () => {
    open("<p>eins zwei eins</p>");
    look("eins");
    expect(searchState(editor.state).current).toBe(0);
    stepFinding(editor, 1);
    expect(editor.state.selection).toMatchObject({ from: 11, to: 15 });
    stepFinding(editor, 1);
    expect(searchState(editor.state).current).toBe(0);
    stepFinding(editor, -1);
    expect(searchState(editor.state).current).toBe(1);
  });

  it("follows the text while it changes", () => {
    open("<p>eins</p>");
    look("zwei");
    expect(searchState(editor.state).findings).toHaveLength(0);
    editor.commands.insertContentAt(1, "zwei ");
    expect(searchState(editor.state).findings).toHaveLength(1);
  });

  it("replaces one and goes on behind it, even when the new words contain the old", () => {
    open("<p>Rat und Rat</p>");
    look("Rat");
    replaceFinding(editor, "Stadtrat", false);
    replaceFinding(editor, "Stadtrat", false);
    expect(editor.getText()).toBe("Stadtrat und Stadtrat");
  });

  it("replaces all in one step, keeping marks, and takes it back as one", () => {
    open("<p>Rat und <strong>Rat</strong></p><p>Rat</p>");
    const before = editor.getHTML();
    look("Rat");
    expect(replaceEveryFinding(editor, "Kreistag", false)).toBe(3);
    expect(editor.getHTML()).toBe("<p>Kreistag und <strong>Kreistag</strong></p><p>Kreistag</p>");
    editor.commands.undo();
    expect(editor.getHTML()).toBe(before);
  });

  it("deletes what is replaced by nothing", () => {
    open("<p>sehr, sehr gut</p>");
    look("sehr, ");
    expect(replaceEveryFinding(editor, "", false)).toBe(1);
    expect(editor.getText()).toBe("sehr gut");
  });
});
