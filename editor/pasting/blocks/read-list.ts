import { attributeOf, type PastedElement, type PastedNode } from "../tree/pasted-tree.ts";
import { type PastedBlock, type PastedList, PLAIN, type Run } from "./pasted-blocks.ts";

type ReadItem = (item: PastedElement) => PastedBlock[];

function asBold(run: Run): Run {
  return run.kind === "text" ? { ...run, marks: { ...run.marks, bold: true } } : run;
}

function cellsOnOneLine(block: Extract<PastedBlock, { kind: "table" }>): PastedBlock[] {
  return block.rows.map((row): PastedBlock => {
    const cells = row.map(({ blocks }) => blocks.flatMap((inner) => (inner.kind === "paragraph" ? inner.runs : [])));
    const runs = cells.flatMap((cell, index): Run[] =>
      index === 0 ? [...cell] : [{ kind: "text", text: " – ", marks: PLAIN }, ...cell],
    );
    return { kind: "paragraph", runs };
  });
}

/** Blocks as a list item, a quote or a cell can hold them: paragraphs and lists. No word gets lost. */
export function paragraphsAndLists(blocks: readonly PastedBlock[]): PastedBlock[] {
  return blocks.flatMap(asParagraphsAndLists);
}

function asParagraphsAndLists(block: PastedBlock): PastedBlock[] {
  switch (block.kind) {
    case "paragraph":
    case "list":
      return [block];
    case "heading":
      return [{ kind: "paragraph", runs: block.runs.map(asBold) }];
    case "quote":
      return paragraphsAndLists(block.blocks);
    case "table":
      return cellsOnOneLine(block);
    case "rule":
      return [];
  }
}

/** An item that begins with a list has no words of its own: its list belongs to the item before. */
function addItem(items: PastedBlock[][], blocks: readonly PastedBlock[]): void {
  const [first] = blocks;
  if (first === undefined) return;
  if (first.kind === "paragraph") {
    items.push([...blocks]);
    return;
  }
  const last = items.at(-1);
  if (last !== undefined) last.push(...blocks);
  else
    items.push(
      ...blocks.flatMap((block) => (block.kind === "list" ? block.items.map((item) => [...item]) : [[block]])),
    );
}

function startOf(list: PastedElement): number | null {
  if (list.name !== "ol") return null;
  const start = Number.parseInt(attributeOf(list, "start"), 10);
  return Number.isNaN(start) ? 1 : start;
}

/** Google Docs and others put an inner list beside its item, not into it: read as if it were an item of its own. */
function asItem(node: PastedNode): PastedElement | null {
  if (node.kind === "element" && node.name === "li") return node;
  if (node.kind === "text" && node.text.trim() === "") return null;
  return { kind: "element", name: "li", attributes: new Map(), children: [node] };
}

/** A list whose items each begin with a paragraph, as our schema wants them; nothing when there are no words in it. */
export function readList(list: PastedElement, readItem: ReadItem): PastedList[] {
  const items: PastedBlock[][] = [];
  for (const node of list.children) {
    const item = asItem(node);
    if (item !== null) addItem(items, paragraphsAndLists(readItem(item)));
  }
  return items.length === 0 ? [] : [{ kind: "list", start: startOf(list), items }];
}
