import { keydownHandler } from "@tiptap/pm/keymap";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { closeUndoStep } from "../co-editing/undo-step.ts";
import { FINDING_KEYS } from "./finding-keys.ts";
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
  const transaction = closeUndoStep(view.state.tr);
  // From the end, so that the positions before it stay right.
  for (const { from, to } of meant.toReversed()) transaction.insertText(proposal, from, to);
  view.dispatch(transaction.scrollIntoView());
  view.dispatch(closeUndoStep(view.state.tr));
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

const answerKeys = keydownHandler({
  [FINDING_KEYS.next]: (_state, _dispatch, view) => goOn(view, 1),
  [FINDING_KEYS.previous]: (_state, _dispatch, view) => goOn(view, -1),
  [FINDING_KEYS.mend]: (_state, _dispatch, view) => mendAtCaret(view),
});

/** Goes from finding to finding, and takes the first proposal of the one at the caret. */
export function findingKeys(view: EditorView, event: KeyboardEvent): boolean {
  return !event.isComposing && answerKeys(view, event);
}

function goOn(view: EditorView | undefined, step: 1 | -1): boolean {
  const finding = view && nextFinding(view, step);
  if (view === undefined || finding === undefined) return false;
  goToFinding(view, finding);
  return true;
}

function mendAtCaret(view: EditorView | undefined): boolean {
  const finding = view && findingAt(view.state, view.state.selection.head);
  const proposal = finding?.proposals[0];
  if (view === undefined || !finding || proposal === undefined) return false;
  return mendFinding(view, finding.key, proposal);
}
