import type { Node } from "@tiptap/pm/model";
import { type EditorState, PluginKey, type Transaction } from "@tiptap/pm/state";
import type { DecorationSet } from "@tiptap/pm/view";
import type { Finding } from "./check-block.ts";
import { textOfBlock } from "./collect-blocks.ts";
import type { RuleLevel } from "./rule.ts";

/** A finding in a document: positions are the document's and move with it. `key` is its name as long as it stands. */
export type PlacedFinding = Finding & { readonly key: number; readonly level: RuleLevel };

/** By this the plugin is found in an editor, and taken away again. */
export const findingsPluginKey = new PluginKey<DecorationSet>("houseStyle");

/** Replaces all findings; the history of the text does not know of it. */
export function placeFindings(transaction: Transaction, findings: readonly PlacedFinding[]): Transaction {
  return transaction.setMeta(findingsPluginKey, findings);
}

/** The findings where they stand now, from the top of the text. */
export function findingsIn(state: EditorState): readonly PlacedFinding[] {
  const decorations = findingsPluginKey.getState(state)?.find() ?? [];
  return decorations
    .map(({ from, to, spec }): PlacedFinding => ({ ...spec.finding, from, to }))
    .toSorted((one, other) => one.from - other.from);
}

/** The finding at a position, its edges included; of two that touch there the one behind it. */
export function findingAt(state: EditorState, position: number): PlacedFinding | null {
  return findingsIn(state).findLast(({ from, to }) => from <= position && position <= to) ?? null;
}

/** The letters between two positions of one block, counted as in `textOfBlock`. */
export function textBetween(doc: Node, from: number, to: number): string {
  const $from = doc.resolve(from);
  if (!$from.parent.isTextblock) return "";
  return textOfBlock($from.parent).slice($from.parentOffset, $from.parentOffset + to - from);
}
