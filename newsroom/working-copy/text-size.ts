import * as Y from "yjs";
import { MAX_NODES, MAX_TEXT_LENGTH } from "#editor/limits.ts";
import { sharedBody } from "./article-document.ts";
import type { Touched } from "./touched-blocks.ts";

type Size = { readonly nodes: number; readonly letters: number };

/** How large the text of a document is, counted on as it changes: only what was touched is counted again. */
export class TextSize {
  readonly #body: Y.XmlFragment;
  #sizes: ReadonlyMap<unknown, Size>;

  constructor(document: Y.Doc) {
    this.#body = sharedBody(document);
    this.#sizes = new Map(this.#body.toArray().map((block) => [block, sizeOf(block)]));
  }

  /** @returns true when it is still an article's text and not a book's */
  fitsWith({ blocks, hasOtherBlocks }: Touched): boolean {
    if (blocks.size === 0 && !hasOtherBlocks) return true;
    this.#sizes = new Map(
      this.#body.toArray().map((block) => {
        const known = blocks.has(block) ? undefined : this.#sizes.get(block);
        return [block, known ?? sizeOf(block)];
      }),
    );
    const { nodes, letters } = sum(this.#sizes.values());
    return nodes < MAX_NODES && letters <= MAX_TEXT_LENGTH;
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
