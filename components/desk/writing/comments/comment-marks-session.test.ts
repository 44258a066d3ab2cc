// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { sharedText } from "#editor/co-editing/shared-text.ts";
import { editingExtensionsWithoutUndo } from "#editor/editing-extensions.ts";
import { BODY_FIELD } from "#newsroom/working-copy/article-document.ts";
import { CommentMarksSession, DRAFT } from "./comment-marks-session.ts";

type Page = { readonly document: Y.Doc; readonly editor: Editor; readonly marks: CommentMarksSession };

const pages: Page[] = [];
const onPress = vi.fn();
let one: Page;
let other: Page;

function open(document: Y.Doc, id: string): Page {
  const editor = new Editor({
    element: globalThis.document.body.appendChild(globalThis.document.createElement("div")),
    injectCSS: false,
    extensions: [
      ...editingExtensionsWithoutUndo,
      ...sharedText({
        fragment: document.getXmlFragment(BODY_FIELD),
        awareness: new Awareness(document),
        user: { id, name: id, color: "#123456" },
      }),
    ],
  });
  const page = { document, editor, marks: new CommentMarksSession({ editor, document, epoch: 1, onPress }) };
  pages.push(page);
  return page;
}

beforeEach(() => {
  vi.useFakeTimers();
  const documents = [new Y.Doc(), new Y.Doc()] as const;
  for (const [index, document] of documents.entries()) {
    const peer = documents[1 - index];
    document.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== "peer" && peer !== undefined) Y.applyUpdate(peer, update, "peer");
    });
  }
  [one, other] = [open(documents[0], "eins"), open(documents[1], "zwei")];
  other.editor.commands.setContent(
    "<p>Der Landrat eröffnete den Kongress im Ammertal.</p><p>Die Gäste waren froh.</p>",
  );
});

afterEach(() => {
  for (const { editor, marks } of pages.splice(0)) {
    marks.end();
    editor.destroy();
  }
  globalThis.document.body.replaceChildren();
  vi.useRealTimers();
});

function select({ editor }: Page, words: string): void {
  editor.state.doc.descendants((node, position) => {
    const at = node.text?.indexOf(words) ?? -1;
    if (at < 0) return;
    const [from, to] = [position + at, position + at + words.length];
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)));
  });
}

function hold(page: Page, words: string) {
  select(page, words);
  const held = page.marks.holdSelection();
  if (held === null || held === "too-long") throw new Error(`There are no words ${words}.`);
  return held;
}

const shown = ({ editor }: Page) =>
  [...editor.view.dom.querySelectorAll(".comment-mark")].map(({ textContent }) => textContent);

/** Both pages show the words, as the same thread. */
function comment(words: string): void {
  const held = hold(one, words);
  for (const { marks } of [one, other]) marks.show([{ id: "thread", ...held }], null);
}

/** Nobody types for a while. */
const rest = () => vi.advanceTimersByTime(1_000);

describe("marks of commented passages", () => {
  it("are the words that were selected, without the spaces around them", () => {
    select(one, "Landrat eröffnete ");
    expect(one.marks.holdSelection()).toMatchObject({ quote: "Landrat eröffnete" });
    one.editor.commands.setTextSelection(3);
    expect(one.marks.holdSelection()).toBeNull();
    one.editor.commands.insertContentAt(1, "lang ".repeat(500));
    one.editor.commands.setTextSelection({ from: 1, to: 2_500 });
    expect(one.marks.holdSelection()).toBe("too-long");
  });

  it("move along at once with what both write, and stay on their words", () => {
    comment("Landrat eröffnete");
    other.editor.commands.insertContentAt(1, "Gestern: ");
    one.editor.commands.insertContentAt(1, "Neu! ");
    for (const page of [one, other]) expect(shown(page)).toEqual(["Landrat eröffnete"]);
    rest();
    for (const page of [one, other]) expect(shown(page)).toEqual(["Landrat eröffnete"]);
  });

  it("follow their words through a split, and what is written in them later, without asking the server", () => {
    comment("Kongress im Ammertal");
    select(one, " den Kongress");
    one.editor.commands.setTextSelection(one.editor.state.selection.from);
    one.editor.commands.splitBlock();
    rest();
    for (const page of [one, other]) expect(shown(page).join("")).toBe("Kongress im Ammertal");
    select(other, " im Ammertal");
    other.editor.commands.insertContentAt(other.editor.state.selection.from, " heute");
    rest();
    for (const page of [one, other]) expect(shown(page).join("")).toBe("Kongress heute im Ammertal");
  });

  it("are gone with their words, and back with them", () => {
    comment("Landrat");
    const heard = vi.fn();
    other.marks.subscribe(heard);
    select(one, "Landrat");
    one.editor.commands.deleteSelection();
    rest();
    expect(other.marks.getPlaced().get("thread")).toBeNull();
    expect(heard).toHaveBeenCalledOnce();
    expect(shown(other)).toEqual([]);
    one.editor.commands.undo();
    rest();
    expect(shown(other)).toEqual(["Landrat"]);
  });

  it("tell which thread is at the caret, and lead to its words", () => {
    comment("Landrat");
    one.marks.show(
      [
        { id: "thread", ...hold(one, "Landrat") },
        { id: DRAFT, ...hold(one, "Gäste") },
      ],
      DRAFT,
    );
    expect(one.editor.view.dom.querySelector(".comment-mark-current")?.textContent).toBe("Gäste");
    one.editor.commands.setTextSelection(7);
    expect(one.marks.threadAtCaret()).toBe("thread");
    one.editor.commands.setTextSelection(2);
    expect(one.marks.threadAtCaret()).toBeNull();
    one.marks.reveal("thread");
    const { from, to } = one.editor.state.selection;
    expect(one.editor.state.doc.textBetween(from, to)).toBe("Landrat");
  });
});
