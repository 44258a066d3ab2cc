import type { ClipboardEvent, FormEvent } from "react";
import { readOneLine } from "#editor/pasting/plain-text/read-plain-text.ts";
import { applyEdits, type TextEdit } from "#editor/typography/text-edits.ts";
import { moveAlong, tidyGerman } from "#editor/typography/tidy-german.ts";
import { tidyTyped } from "#editor/typography/tidy-typed.ts";
import { closeFieldStep } from "./working-copy/field-steps.ts";

type Field = HTMLTextAreaElement | HTMLInputElement;

/** German typography for a plain field: while typing, and on pasting. */
export const germanTyping = { onBeforeInput: typeGerman, onPaste: pasteGerman } as const;

/**
 * Goes through the browser's own editing, so that Ctrl+Z takes the exchange back. The sign is typed as it is and then
 * exchanged, two steps of the history, as in the text.
 */
function typeGerman(event: FormEvent<Field>): void {
  const field = event.currentTarget;
  const typed = "data" in event.nativeEvent ? event.nativeEvent.data : null;
  const { selectionStart: start, selectionEnd: end } = field;
  if (typeof typed !== "string" || start === null || start !== end) return;
  const edits = tidyTyped(field.value.slice(0, start), typed);
  if (edits.length === 0) return;
  event.preventDefault();
  insert(typed);
  exchange(field, edits);
}

/** Several lines become one, as they were before a PDF or a mail has broken them; divided words are whole. */
function readPasted(text: string): string {
  return /[\r\n]/u.test(text) ? readOneLine(text) : text;
}

/** What was pasted is there first, as it came; the exchange behind it is a step of its own. */
function pasteGerman(event: ClipboardEvent<Field>): void {
  const field = event.currentTarget;
  const { selectionStart: start, readOnly, maxLength } = field;
  const pasted = readPasted(event.clipboardData.getData("text/plain"));
  if (readOnly || start === null || pasted === "" || !fits(field, pasted.length, maxLength)) return;
  event.preventDefault();
  insert(pasted);
  const end = field.selectionStart ?? start;
  exchange(
    field,
    tidyGerman(field.value).filter((edit) => edit.from >= start && edit.to <= end),
  );
}

/** What is too long the browser cuts by itself. */
function fits(field: Field, length: number, maxLength: number): boolean {
  const selected = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
  return maxLength < 0 || field.value.length - selected + length <= maxLength;
}

/** All exchanges in one step of the field's own history. */
function exchange(field: Field, edits: readonly TextEdit[]): void {
  const [first, last] = [edits[0], edits.at(-1)];
  if (first === undefined || last === undefined) return;
  const cursor = moveAlong(field.selectionStart ?? 0, edits);
  const within = edits.map((edit) => ({ ...edit, from: edit.from - first.from, to: edit.to - first.from }));
  const by = applyEdits(field.value.slice(first.from, last.to), within);
  field.setSelectionRange(first.from, last.to);
  closeFieldStep(field);
  insert(by);
  closeFieldStep(field);
  field.setSelectionRange(cursor, cursor);
}

/** Deprecated, and still the only way to change a field that its own undo knows. */
function insert(text: string): void {
  document.execCommand("insertText", false, text);
}
