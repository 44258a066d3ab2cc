import type { Transaction } from "@tiptap/pm/state";
import { parseSafeLink } from "../safe-link.ts";

/** A full address up to the sentence's own signs. */
const ADDRESS = /https?:\/\/[^\s<>"„“]*[^\s<>"„“.,;:!?)\]]/g;

/** Links the full addresses in a footnote: a source is there to be looked up. What is a link already stays as it is. */
export function linkAddresses(tr: Transaction, position: number): void {
  const { link, coverageLink } = tr.doc.type.schema.marks;
  tr.doc.nodeAt(position)?.forEach((child, offset) => {
    const isLinked = child.marks.some(({ type }) => type === link || type === coverageLink);
    if (!link || isLinked) return;
    for (const { 0: address, index } of (child.text ?? "").matchAll(ADDRESS)) {
      const safe = parseSafeLink(address);
      const from = position + 1 + offset + index;
      if (safe.ok) tr.addMark(from, from + address.length, link.create({ href: safe.href }));
    }
  });
}
