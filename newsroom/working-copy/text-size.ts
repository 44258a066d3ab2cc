import * as Y from "yjs";
import { MAX_NODES, MAX_TEXT_LENGTH } from "#editor/limits.ts";
import { sharedBody } from "./article-document.ts";
import type { Touched } from "./touched-blocks.ts";

type Size = { readonly nodes: number; readonly letters: number };

/** How large the text of a document is, counted on as it changes: only what was touched is counted again. */
export class TextSize {
  readonly #body: Y.XmlFragment;
  #sizes: ReadonlyMap<unknown, Size> = new Map();

  constructor(document: Y.Doc) {
    this.#body = sharedBody(document);
    this.count({ blocks: new Set(), hasOtherBlocks: true, hasFields: false });
  }

  /** True for an article's text, false for a book's. */
  get fits(): boolean {
    const { nodes, letters } = sum(this.#sizes.values());
    return nodes < MAX_NODES && letters <= MAX_TEXT_LENGTH;
  }

  /** Counts what was touched, and what came. */
  count({ blocks, hasOtherBlocks }: Touched): void {
    if (blocks.size === 0 && !hasOtherBlocks) return;
    this.#sizes = new Map(
      this.#body.toArray().map((block) => {
        const known = blocks.has(block) ? undefined : this.#sizes.get(block);
        return [block, known ?? sizeOf(block)];
      }),
    );
  }
}

function sizeOf(node: unknown): Size {
  if (node instanceof Y.XmlText) return { nodes: node.toDelta().length, letters: node.length };
  if (!(node instanceof Y.XmlElement)) return { nodes: 1, letters: 0 };
  const { nodes, letters } = sum(node.toArray().map(sizeOf));
  return { nodes: nodes + 1, letters };
}

function sum(sizes: Iterable<Size>): Size {
  let [nodes, letters] = [0, 0];
  for (const size of sizes) {
    nodes += size.nodes;
    letters += size.letters;
  }
  return { nodes, letters };
}
