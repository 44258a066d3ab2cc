import { isBlock, type PastedElement, type PastedNode, pastedElement, plainWords } from "../tree/pasted-tree.ts";

/** A list item as office programs write it: one line after the other, each with its level. */
export type ListedItem = {
  /** 1 is the outermost. */
  readonly level: number;
  readonly isOrdered: boolean;
  /** The number that stands before a numbered item. */
  readonly number: number;
  readonly children: readonly PastedNode[];
};

type Branch = { readonly item: ListedItem; readonly inner: ListedItem[] };

/** Everything deeper than the first item belongs to the item before it. */
function branchesOf(items: readonly ListedItem[]): Branch[] {
  const branches: Branch[] = [];
  for (const item of items) {
    const first = branches[0]?.item.level ?? item.level;
    const last = branches.at(-1);
    if (last !== undefined && item.level > first) last.inner.push(item);
    else branches.push({ item, inner: [] });
  }
  return branches;
}

function continues(item: ListedItem, before: ListedItem): boolean {
  return item.isOrdered === before.isOrdered && (!item.isOrdered || item.number === before.number + 1);
}

function listOf(branches: readonly Branch[]): PastedElement {
  const first = branches[0]?.item;
  const items = branches.map(({ item, inner }) => pastedElement("li", [...item.children, ...nestItems(inner)]));
  if (first?.isOrdered !== true) return pastedElement("ul", items);
  return pastedElement("ol", items, { start: String(first.number) });
}

/** Lists within lists from levelled items. A number that does not go on from the one before begins a new list. */
export function nestItems(items: readonly ListedItem[]): PastedElement[] {
  const lists: Branch[][] = [];
  for (const branch of branchesOf(items)) {
    const open = lists.at(-1);
    const before = open?.at(-1)?.item;
    if (open !== undefined && before !== undefined && continues(branch.item, before)) open.push(branch);
    else lists.push([branch]);
  }
  return lists.map(listOf);
}

/** White space between two lines of a list does not end it. */
function isNothing(node: PastedNode): boolean {
  return plainWords([node]) === "" && (node.kind === "text" || !isBlock(node));
}

/**
 * Lists in place of the items among some neighbours. `take` answers the open list's items with those of one more node,
 * or null for a node that is no part of a list and ends it.
 */
export function nestAmong(
  nodes: readonly PastedNode[],
  take: (node: PastedElement, items: readonly ListedItem[]) => readonly ListedItem[] | null,
): PastedNode[] {
  const result: PastedNode[] = [];
  let items: readonly ListedItem[] = [];
  for (const node of nodes) {
    const taken = node.kind === "element" ? take(node, items) : null;
    if (taken === null && items.length > 0 && isNothing(node)) continue;
    if (taken === null) result.push(...nestItems(items), node);
    items = taken ?? [];
  }
  return [...result, ...nestItems(items)];
}
