import * as Y from "yjs";
import { sharedText } from "#newsroom/working-copy/article-document.ts";
import { FROM_FIELDS } from "./from-fields.ts";

const CLOSE = "closefieldstep";

/** From here on a new step of undo begins in the shared field, if it is one. */
export function closeFieldStep(field: HTMLElement): void {
  field.dispatchEvent(new Event(CLOSE, { bubbles: true }));
}

/**
 * Undo for the lines above the text: Ctrl+Z takes back what was typed here, and nothing that others wrote meanwhile. The
 * browser's own undo would bring back whole values, theirs included.
 * @param column the element around the lines
 * @returns what ends it
 */
export function watchFieldSteps(document: Y.Doc, column: HTMLElement): () => void {
  const lines = (["headline", "kicker", "teaser"] as const).map((name) => sharedText(document, name));
  const undo = new Y.UndoManager(lines, { trackedOrigins: new Set([FROM_FIELDS]) });
  const close = () => undo.stopCapturing();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = isLine(event.target) ? stepOf(event) : null;
    if (step === null) return;
    event.preventDefault();
    undo[step]();
  };
  const onBeforeInput = (event: InputEvent) => {
    // The menu's „Rückgängig“, which no key announces.
    const step = ({ historyUndo: "undo", historyRedo: "redo" } as const)[event.inputType];
    if (step === undefined || !isLine(event.target)) return;
    event.preventDefault();
    undo[step]();
  };
  column.addEventListener(CLOSE, close);
  column.addEventListener("focusout", close);
  column.addEventListener("keydown", onKeyDown);
  column.addEventListener("beforeinput", onBeforeInput);
  return () => {
    column.removeEventListener(CLOSE, close);
    column.removeEventListener("focusout", close);
    column.removeEventListener("keydown", onKeyDown);
    column.removeEventListener("beforeinput", onBeforeInput);
    undo.destroy();
  };
}

function isLine(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement && ["headline", "kicker", "teaser"].includes(target.name);
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): "undo" | "redo" | null {
  if (isComposing || altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === "y") return "redo";
  if (letter !== "z") return null;
  return shiftKey ? "redo" : "undo";
}
