import type { Node } from "@tiptap/pm/model";
import { Plugin, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { findingKeys } from "./mend-finding.ts";
import { findingsPluginKey, type PlacedFinding, textBetween } from "./placed-findings.ts";

/** Underlines what the rules object to. Positions follow every change; a finding whose words change is gone at once. */
export function findingsPlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: findingsPluginKey,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, findings) {
        const placed: readonly PlacedFinding[] | undefined = transaction.getMeta(findingsPluginKey);
        if (placed !== undefined) return underline(transaction.doc, placed);
        return transaction.docChanged ? withoutTouched(findings, transaction) : findings;
      },
    },
    props: {
      decorations: (state) => findingsPluginKey.getState(state),
      handleKeyDown: findingKeys,
    },
  });
}

function underline(doc: Node, findings: readonly PlacedFinding[]): DecorationSet {
  const decorations = findings.map((finding) =>
    Decoration.inline(
      finding.from,
      finding.to,
      { class: "house-style-finding", "data-level": finding.level, "data-finding": String(finding.key) },
      { finding },
    ),
  );
  return DecorationSet.create(doc, decorations);
}

function withoutTouched(findings: DecorationSet, { mapping, doc }: Transaction): DecorationSet {
  const moved = findings.map(mapping, doc);
  const touched: Decoration[] = [];
  for (const [index, map] of mapping.maps.entries()) {
    map.forEach((_oldFrom, _oldTo, from, to) => {
      const rest = mapping.slice(index + 1);
      touched.push(...moved.find(rest.map(from, -1), rest.map(to, 1)));
    });
  }
  const gone = touched.filter(({ from, to, spec }) => textBetween(doc, from, to) !== spec.finding.found);
  return gone.length === 0 ? moved : moved.remove(gone);
}
