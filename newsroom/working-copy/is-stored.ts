import * as Y from "yjs";

/** True when everything of the document, what was written and what was deleted, is in the stored snapshot. */
export function isStored(document: Y.Doc, stored: Y.Snapshot): boolean {
  const present = Y.snapshot(document);
  for (const [client, clock] of present.sv) if ((stored.sv.get(client) ?? 0) < clock) return false;
  for (const [client, deletions] of present.ds.clients) {
    const known = stored.ds.clients.get(client) ?? [];
    for (const { clock, len } of deletions) if (!isCovered(known, clock, clock + len)) return false;
  }
  return true;
}

type Range = { readonly clock: number; readonly len: number };

/** The ranges are in order and do not overlap. */
function isCovered(ranges: readonly Range[], from: number, to: number): boolean {
  let reached = from;
  for (const { clock, len } of ranges) {
    if (clock > reached) break;
    reached = Math.max(reached, clock + len);
    if (reached >= to) return true;
  }
  return reached >= to;
}
