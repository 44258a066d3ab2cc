import { closeHistory } from "@tiptap/pm/history";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { findingAt, findingsIn, type PlacedFinding } from "./placed-findings.ts";

/** Puts the proposal where the finding stands now, in a step of its own: one Ctrl+Z takes it back. */
export function mendFinding(view: EditorView, key: number, proposal: string): boolean {
  return mend(view, ({ key: other }) => other === key, proposal);
}

/** The same wherever the same rule objects to the same words; one step for all of them. */
export function mendAllAlike(view: EditorView, finding: PlacedFinding, proposal: string): boolean {
  return mend(view, ({ rule, found }) => rule === finding.rule && found === finding.found, proposal);
}

function mend(view: EditorView, isMeant: (finding: PlacedFinding) => boolean, proposal: string): boolean {
  const meant = findingsIn(view.state).filter(isMeant);
  if (meant.length === 0 || !view.editable) return false;
  const transaction = closeHistory(view.state.tr);
  // From the end, so that the positions before it stay right.
  for (const { from, to } of meant.toReversed()) transaction.insertText(proposal, from, to);
  view.dispatch(transaction.scrollIntoView());
  view.dispatch(closeHistory(view.state.tr));
  return true;
}

/** Puts the caret in front of a finding and shows it. */
export function goToFinding(view: EditorView, { from }: PlacedFinding): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from)).scrollIntoView());
  view.focus();
}

/** The finding behind or before the caret; from the last one on to the first. */
export function nextFinding(view: EditorView, step: 1 | -1): PlacedFinding | undefined {
  const findings = findingsIn(view.state);
  const { head } = view.state.selection;
  const ordered = step === 1 ? findings : findings.toReversed();
  const isAhead = ({ from, to }: PlacedFinding) => (step === 1 ? from > head : to < head);
  return ordered.find(isAhead) ?? ordered[0];
}

/** F8 and Shift+F8 go from finding to finding, Alt+Enter takes the first proposal of the one at the caret. */
export function findingKeys(view: EditorView, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.isComposing) return false;
  if (event.key === "F8" && !event.altKey) {
    const finding = nextFinding(view, event.shiftKey ? -1 : 1);
    if (finding !== undefined) goToFinding(view, finding);
    return finding !== undefined;
  }
  if (event.key !== "Enter" || !event.altKey || event.shiftKey) return false;
  const finding = findingAt(view.state, view.state.selection.head);
  const proposal = finding?.proposals[0];
  return finding !== null && proposal !== undefined && mendFinding(view, finding.key, proposal);
}
