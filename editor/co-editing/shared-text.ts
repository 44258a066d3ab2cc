import { type AnyExtension, type Editor, Extension } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import { CollaborationCaret } from "@tiptap/extension-collaboration-caret";
import type { Transaction } from "@tiptap/pm/state";
import { yUndoPluginKey } from "@tiptap/y-tiptap";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import { bodySchema } from "../extensions.ts";
import { ChangedPlaces } from "./changed-places.ts";
import { narrowChange } from "./narrow-change.ts";
import { readCaret } from "./read-caret.ts";
import { closesUndoStep } from "./undo-step.ts";

/** The shared side of a text, and who else is in it. */
export type SharedText = {
  readonly fragment: Y.XmlFragment;
  readonly awareness: Awareness;
  /** Who writes here, as the others see it. */
  readonly user: { readonly id: string; readonly name: string; readonly color: string };
};

/** Makes the editor one of several on a shared text: merged changes, carets of the others, undo of one's own only. */
export function sharedText({ fragment, awareness, user }: SharedText): AnyExtension[] {
  return [
    // Taking back a heading takes no words of others that stand in it now.
    Collaboration.configure({ fragment, yUndoOptions: { protectedNodes: new Set(Object.keys(bodySchema.nodes)) } }),
    CollaborationCaret.configure({
      provider: { awareness },
      user,
      render: drawCaret,
      selectionRender: ({ color }) => ({ style: `background-color: ${color}33`, class: "shared-selection" }),
    }),
    sharedSteps,
  ];
}

const sharedSteps = Extension.create<Record<string, never>, { places: ChangedPlaces }>({
  name: "sharedSteps",
  addStorage: () => ({ places: new ChangedPlaces() }),
  dispatchTransaction({ transaction, next }) {
    keepCaret(this.editor, transaction);
    const goesOn = this.storage.places.follow(transaction);
    const closes = closesUndoStep(transaction) || !goesOn;
    if (closes) yUndoPluginKey.getState(this.editor.state)?.undoManager.stopCapturing();
    next(narrowChange(this.editor.state, transaction));
  },
});

/** What only changes how the text looks, such as the carets of others, leaves one's own where the browser has it by now. */
function keepCaret(editor: Editor, transaction: Transaction): void {
  if (transaction.docChanged || transaction.selectionSet) return;
  readCaret();
  const { selection } = editor.state;
  if (selection.$from.doc === transaction.doc && !selection.eq(transaction.selection)) {
    transaction.setSelection(selection);
  }
}

/** A caret with the name of its owner, who is told by the name as well as by the colour. */
function drawCaret({ name, color }: { readonly name?: string; readonly color?: string }): HTMLElement {
  const caret = document.createElement("span");
  caret.className = "shared-caret";
  caret.style.setProperty("--owner", color ?? "currentColor");
  const label = document.createElement("span");
  label.className = "shared-caret-name";
  label.textContent = name ?? "";
  caret.append(label);
  return caret;
}
