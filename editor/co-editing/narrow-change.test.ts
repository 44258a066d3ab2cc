// @vitest-environment happy-dom
import { Editor, Extension } from "@tiptap/core";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { editingExtensionsWithoutUndo } from "../editing-extensions.ts";
import { isFromShared } from "./narrow-change.ts";
import { sharedText } from "./shared-text.ts";

type Place = { readonly from: number; readonly to: number };

const marks = new PluginKey<DecorationSet>("marks");

/** Marks words as the house style does: a decoration that moves with the text and goes with its words. */
const marking = Extension.create({
  name: "marking",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: marks,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, before) {
          const place = transaction.getMeta(marks) as Place | undefined;
          const moved = before.map(transaction.mapping, transaction.doc);
          return place === undefined
            ? moved
            : moved.add(transaction.doc, [Decoration.inline(place.from, place.to, { class: "finding" })]);
        },
      },
    }),
  ],
});

const BEGINNING = "<p>Der erste Absatz.</p><h2>Titel</h2><p>Der letzte Absatz.</p>";

const editors: Editor[] = [];
let one: Editor;
let other: Editor;
/** Everything that came from the shared document to the first editor, as the mapping had it. */
let touched: Place[];

function open(shared: Y.Doc, id: string): Editor {
  const editor = new Editor({
    element: document.createElement("div"),
    injectCSS: false,
    extensions: [
      ...editingExtensionsWithoutUndo,
      ...sharedText({
        fragment: shared.getXmlFragment("body"),
        awareness: new Awareness(shared),
        user: { id, name: id, color: "#123456" },
      }),
      marking,
    ],
  });
  editors.push(editor);
  return editor;
}

beforeEach(() => {
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  for (const [index, shared] of docs.entries()) {
    const peer = docs[1 - index];
    shared.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== "peer" && peer !== undefined) Y.applyUpdate(peer, update, "peer");
    });
  }
  [one, other] = [open(docs[0], "eins"), open(docs[1], "zwei")];
  one.commands.setContent(BEGINNING);
  touched = [];
  one.on("transaction", ({ transaction }) => {
    if (!isFromShared(transaction)) return;
    for (const map of transaction.mapping.maps) {
      map.forEach((from, to) => void touched.push({ from, to }));
    }
  });
});

afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy();
});

/** Where the words stand. */
function placeOf(editor: Editor, words: string): Place {
  let found: Place | null = null;
  editor.state.doc.descendants((node, position) => {
    const index = node.text?.indexOf(words) ?? -1;
    if (index >= 0) found = { from: position + index, to: position + index + words.length };
  });
  if (found === null) throw new Error(`There are no words ${words}.`);
  return found;
}

function markedWords(editor: Editor): string[] {
  const found = marks.getState(editor.state)?.find() ?? [];
  return found.map(({ from, to }) => editor.state.doc.textBetween(from, to));
}

const COMMANDS = {
  insert: ({ commands }: Editor) => commands.insertContent("aa"),
  delete: ({ commands }: Editor) => commands.deleteSelection(),
  split: ({ commands }: Editor) => commands.splitBlock(),
  bold: ({ commands }: Editor) => commands.toggleBold(),
  heading: ({ commands }: Editor) => commands.toggleHeading({ level: 2 }),
  list: ({ commands }: Editor) => commands.toggleBulletList(),
} as const;
const KINDS = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];

/** Selects between places where a caret can stand. */
function select({ state, view }: Editor, from: number, to: number): void {
  const [start, end] = [from, Math.min(to, state.doc.content.size)].map((place) => state.doc.resolve(place));
  if (start && end) view.dispatch(state.tr.setSelection(TextSelection.between(start, end)));
}

const insert = (editor: Editor, place: number, text: string) =>
  editor.view.dispatch(editor.state.tr.insertText(text, place));

describe("a change of somebody else", () => {
  it("leaves marks on words elsewhere where they are, and moves them with their words", () => {
    one.view.dispatch(one.state.tr.setMeta(marks, placeOf(one, "letzte")));
    insert(other, 1, "Ganz neu: ");
    expect(markedWords(one)).toEqual(["letzte"]);
    insert(other, other.state.doc.content.size - 1, " Schluss.");
    other.commands.setTextSelection(3);
    other.commands.splitBlock();
    expect(one.getText()).toBe(other.getText());
    expect(markedWords(one)).toEqual(["letzte"]);
    other.view.dispatch(other.state.tr.delete(placeOf(other, "letzte").from, placeOf(other, "letzte").to));
    expect(markedWords(one)).toEqual([]);
  });

  it("touches its own place only", () => {
    const { from } = placeOf(one, "Titel");
    insert(other, placeOf(other, "Titel").from, "Neuer ");
    expect(touched).toEqual([{ from, to: from }]);
  });

  it("leaves the caret between its words", () => {
    one.commands.setTextSelection(placeOf(one, "letzte").from);
    insert(other, 1, "Davor. ");
    expect(one.state.selection.from).toBe(placeOf(one, "letzte").from);
  });

  it("gives both exactly the same text, whatever they do", () => {
    const step = fc.record({
      isOne: fc.boolean(),
      kind: fc.constantFrom(...KINDS),
      at: fc.nat(),
      length: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
        one.commands.setContent(BEGINNING);
        for (const { isOne, kind, at, length } of steps) {
          const editor = isOne ? one : other;
          const from = at % Math.max(1, editor.state.doc.content.size);
          select(editor, from, kind === "split" ? from : from + length);
          COMMANDS[kind](editor);
          one.state.doc.check();
          expect(one.getJSON()).toEqual(other.getJSON());
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("undo", () => {
  it("takes back one's own changes alone", () => {
    insert(one, 1, "Meins. ");
    insert(other, 1, "Ihres. ");
    one.commands.undo();
    for (const editor of [one, other]) {
      expect(editor.getText()).toContain("Ihres.");
      expect(editor.getText()).not.toContain("Meins.");
    }
    one.commands.redo();
    for (const editor of [one, other]) {
      expect(editor.getText()).toContain("Ihres.");
      expect(editor.getText()).toContain("Meins.");
    }
  });

  it("does nothing for who has written nothing", () => {
    const before = one.getText();
    other.commands.undo();
    expect(one.getText()).toBe(before);
  });
});
