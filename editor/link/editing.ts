import { Extension, getChangedRanges } from "@tiptap/core";
import { isHistoryTransaction } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, type Transaction } from "@tiptap/pm/state";
import { isFromShared } from "../co-editing/narrow-change.ts";
import { parseSafeLink } from "../safe-link.ts";
import { withoutTracking } from "../without-tracking.ts";

/** What transactions have changed, in the places of the last one's document. */
function changedRanges(transactions: readonly Transaction[]): { readonly from: number; readonly to: number }[] {
  return transactions.flatMap((transaction, index) => {
    const later = transactions.slice(index + 1);
    return getChangedRanges(transaction).map(({ newRange: { from, to } }) => ({
      from: later.reduce((place, { mapping }) => mapping.map(place, -1), from),
      to: later.reduce((place, { mapping }) => mapping.map(place, 1), to),
    }));
  });
}

function cleanLink(node: Node) {
  const link = node.marks.find(({ type }) => type.name === "link");
  if (link === undefined) return null;
  const old = String(link.attrs["href"]);
  const clean = parseSafeLink(withoutTracking(old));
  return clean.ok && clean.href !== old ? link.type.create({ href: clean.href }) : null;
}

/** Every new link without what follows its readers; null where there is none to clean. */
function cleanNewLinks(transactions: readonly Transaction[], state: EditorState): Transaction | null {
  const transaction = state.tr;
  for (const { from, to } of changedRanges(transactions)) {
    state.doc.nodesBetween(from, to, (node, place) => {
      const mark = cleanLink(node);
      if (mark !== null) transaction.addMark(place, place + node.nodeSize, mark);
    });
  }
  return transaction.docChanged ? transaction : null;
}

/**
 * However a link arrives (pasted from a page, even from one that passes for our editor; an address pasted over chosen words;
 * typed), its address carries nothing that follows readers; links of others are theirs to clean. The words stay as they are; one Ctrl+Z takes back both.
 */
export const linkEditing = Extension.create({
  name: "linkEditing",
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _before, state) => {
          const changing = transactions.filter(({ docChanged }) => docChanged);
          const isOwn = changing.length > 0 && !changing.some(isHistoryTransaction) && !changing.some(isFromShared);
          return isOwn ? cleanNewLinks(changing, state) : null;
        },
      }),
    ];
  },
});
