import { closeFieldStep } from "../working-copy/field-steps.ts";
import type { LineName } from "./shown-finding.ts";

type LinePlace = { readonly where: LineName; readonly from: number; readonly to: number; readonly found: string };

/** Puts the focus into the field and selects the place. */
export function goToLine({ where, from, to }: LinePlace): HTMLTextAreaElement | null {
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[name="${where}"]`);
  field?.focus();
  field?.setSelectionRange(from, to);
  return field;
}

/** Exchanges the place through the browser's own editing, so that Ctrl+Z takes it back. */
export function mendLine(place: LinePlace, proposal: string): void {
  const field = goToLine(place);
  if (field === null || field.value.slice(place.from, place.to) !== place.found) return;
  closeFieldStep(field);
  // Deprecated, and still the only way to change a text field that its own undo knows.
  document.execCommand("insertText", false, proposal);
  closeFieldStep(field);
}
