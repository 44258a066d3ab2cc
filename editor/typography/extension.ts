import { Extension } from "@tiptap/core";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { closeUndoStep } from "../co-editing/undo-step.ts";
import type { TextRange } from "./protected-ranges.ts";
import type { TextEdit } from "./text-edits.ts";
import { editsInDocument, exchangeInDocument, findUntidyLines, isProtectedBy, readLine } from "./tidy-document.ts";
import { tidyTyped } from "./tidy-typed.ts";

/** A step of the history of its own, so that one Ctrl+Z takes back the exchange and nothing else. */
export function dispatchExchange(view: EditorView, edits: readonly TextEdit[]): void {
  const transaction = closeUndoStep(view.state.tr);
  exchangeInDocument(transaction, edits);
  view.dispatch(transaction.scrollIntoView());
  view.dispatch(closeUndoStep(view.state.tr));
}

/**
 * Types the character as it is and exchanges it in a second step of the history. TipTap's input rules cannot do that:
 * they do both in one step, joined with the typing.
 */
function typeGerman(view: EditorView, from: number, to: number, typed: string): boolean {
  const $from = view.state.doc.resolve(from);
  if (view.composing || !$from.parent.inlineContent || $from.parent.type.spec.code || isProtectedBy($from.marks())) {
    return false;
  }
  const line = readLine($from.parent);
  const start = $from.start();
  const edits = tidyTyped(line.text.slice(0, from - start), typed, line.protectedRanges);
  if (edits.length === 0) return false;
  view.dispatch(view.state.tr.insertText(typed, from, to).scrollIntoView());
  dispatchExchange(
    view,
    edits.map((edit) => ({ ...edit, from: edit.from + start, to: edit.to + start })),
  );
  return true;
}

/** Where a transaction has put something, in the places of its document. */
function changedRange(transaction: Transaction): TextRange | null {
  let range: TextRange | null = null;
  for (const [index, map] of transaction.mapping.maps.entries()) {
    const rest = transaction.mapping.slice(index + 1);
    map.forEach((_from, _to, newFrom, newTo) => {
      const [from, to] = [rest.map(newFrom, -1), rest.map(newTo, 1)];
      range = range === null ? { from, to } : { from: Math.min(range.from, from), to: Math.max(range.to, to) };
    });
  }
  return range;
}

const typographyKey = new PluginKey<TextRange | null>("germanTypography");

function isPaste(transaction: Transaction): boolean {
  return transaction.getMeta("paste") === true || transaction.getMeta("uiEvent") === "paste";
}

/** What was pasted is there first, as it came; then it is exchanged, as a step that Ctrl+Z takes back by itself. */
function tidyPasted(view: EditorView): void {
  const pasted = typographyKey.getState(view.state);
  if (!pasted || !view.editable) return;
  const edits = editsInDocument(findUntidyLines(view.state.doc));
  const within = edits.filter(({ from, to }) => from >= pasted.from && to <= pasted.to);
  if (within.length > 0) dispatchExchange(view, within);
}

/** German typography while typing and on pasting: quotes, apostrophes, dashes, ellipses, spaces. Never in links. */
export const germanTypography = Extension.create({
  name: "germanTypography",
  addProseMirrorPlugins() {
    return [
      new Plugin<TextRange | null>({
        key: typographyKey,
        state: {
          init: () => null,
          // Known for exactly one transaction: the view looks right behind it.
          apply: (transaction) => (isPaste(transaction) ? changedRange(transaction) : null),
        },
        props: { handleTextInput: typeGerman },
        view: () => ({ update: tidyPasted }),
      }),
    ];
  },
});
