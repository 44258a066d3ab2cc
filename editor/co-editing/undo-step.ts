import { closeHistory } from "@tiptap/pm/history";
import type { Transaction } from "@tiptap/pm/state";

const CLOSES_STEP = "closesUndoStep";

/** From this transaction on a new step of undo begins, in a text of one person as in a shared one. */
export function closeUndoStep(transaction: Transaction): Transaction {
  return closeHistory(transaction).setMeta(CLOSES_STEP, true);
}

export function closesUndoStep(transaction: Transaction): boolean {
  return transaction.getMeta(CLOSES_STEP) === true;
}
