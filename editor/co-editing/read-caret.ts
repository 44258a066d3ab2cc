/**
 * A browser moves the caret first and tells so a moment later. What others do, taken up between the two, would put the
 * caret back to where the editor knows it, and the next letter would replace the words that were selected there. So the
 * caret is read before anything is taken up.
 */
export function readCaret(): void {
  document.dispatchEvent(new Event("selectionchange"));
}
