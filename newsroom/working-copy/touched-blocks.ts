import * as Y from "yjs";
import { sharedBody } from "./article-document.ts";

export type Touched = {
  /** Blocks of the text that are new or in which something changed. */
  readonly blocks: ReadonlySet<unknown>;
  /** True when blocks came or went. */
  readonly hasOtherBlocks: boolean;
  /** True when something beside the text changed. */
  readonly hasFields: boolean;
};

/** Where in an article a transaction changed something. */
export function touchedBy(transaction: Y.Transaction): Touched {
  const body = sharedBody(transaction.doc);
  const blocks = new Set<unknown>();
  let hasFields = false;
  let hasOtherBlocks = false;
  for (const type of transaction.changed.keys()) {
    const { root, block } = placeOf(type);
    hasFields ||= root !== body;
    if (root === body && block === null) hasOtherBlocks = true;
    if (root === body && block !== null) blocks.add(block);
  }
  if (hasOtherBlocks) for (const block of body.toArray()) if (isNew(block, transaction)) blocks.add(block);
  return { blocks, hasOtherBlocks, hasFields };
}

/** The field that something lies in, and which part of it; null for the field itself. */
export function placeOf(type: unknown): { readonly root: unknown; readonly block: unknown } {
  let block: unknown = null;
  let root: unknown = type;
  while (root instanceof Y.AbstractType && root.parent !== null) {
    block = root;
    root = root.parent;
  }
  return { root, block };
}

/** True for what this transaction brought. */
export function isNew({ _item: item }: { readonly _item: Y.Item | null }, transaction: Y.Transaction): boolean {
  return item !== null && item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0);
}
