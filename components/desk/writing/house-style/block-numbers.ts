import type { Node } from "@tiptap/pm/model";
import { type CollectedBlock, textOfBlock } from "#editor/house-style/collect-blocks.ts";
import type { SentBlock } from "#editor/house-style/text-checker.ts";
import { LINE_NAMES, type LineName, type Lines } from "./shown-finding.ts";

/** Gives every state of a block a number, and sends its words once. */
export class BlockNumbers {
  #next = 1;
  #sent = new Set<number>();
  #nodes = new WeakMap<Node, number>();
  #lines = new Map<LineName, { readonly text: string; readonly id: number }>();

  /** Everything in reading order: the fields, then the text. */
  toSend(lines: Lines, blocks: readonly CollectedBlock[]): readonly SentBlock[] {
    const all = [
      ...LINE_NAMES.map((name) => this.#line(name, lines[name])),
      ...blocks.map((block) => this.#block(block)),
    ];
    const sent = all.map(({ id, role, read }) => (this.#sent.has(id) ? { id, role } : { id, role, text: read() }));
    this.#sent = new Set(all.map(({ id }) => id));
    return sent;
  }

  #line(name: LineName, text: string) {
    const known = this.#lines.get(name);
    const id = known !== undefined && known.text === text ? known.id : this.#number();
    this.#lines.set(name, { text, id });
    return { id, role: name === "teaser" ? ("text" as const) : ("line" as const), read: () => text };
  }

  #block({ node, role }: CollectedBlock) {
    const id = this.#nodes.get(node) ?? this.#number();
    this.#nodes.set(node, id);
    return { id, role, read: () => textOfBlock(node) };
  }

  #number(): number {
    this.#next += 1;
    return this.#next;
  }
}
