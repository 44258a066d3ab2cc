import type { OrderedListNode } from "../body.ts";

export function renderOrderedListTypst(node: OrderedListNode, items: readonly string[]): string {
  return `#enum(${[`start: ${node.attrs.start}`, ...items].join(", ")})\n\n`;
}
