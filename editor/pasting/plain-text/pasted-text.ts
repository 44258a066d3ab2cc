import type { Mark, Node, Schema } from "@tiptap/pm/model";
import type { PastedBlock } from "../blocks/pasted-blocks.ts";
import { tidyLetters } from "../blocks/tidy-runs.ts";
import { paragraphOf, readPlainText } from "./read-plain-text.ts";

const LINE_BREAKS = /(?:\r\n?|\n)+/;

/**
 * A plain text from the clipboard.
 *
 * @param isPlain true for „insert without formatting“: whoever asks for that gets the lines as they were copied
 */
export function readPastedText(text: string, isPlain: boolean): PastedBlock[] {
  if (isPlain) return text.split(LINE_BREAKS).map(paragraphOf);
  // A word or a sentence may well begin or end with the space that parts it from its neighbours.
  return LINE_BREAKS.test(text.trim()) ? readPlainText(text) : [paragraphOf(tidyLetters(text))];
}

function textOf(block: PastedBlock): string {
  return "runs" in block ? block.runs.map((run) => (run.kind === "text" ? run.text : "")).join("") : "";
}

function toNode(block: PastedBlock, schema: Schema, marks: readonly Mark[]): Node {
  if (block.kind !== "list") {
    const text = textOf(block);
    return schema.node("paragraph", null, text === "" ? [] : [schema.text(text, marks)]);
  }
  const items = block.items.map((item) => schema.node("listItem", null, toNodes(item, schema, marks)));
  return block.start === null
    ? schema.node("bulletList", null, items)
    : schema.node("orderedList", { start: block.start }, items);
}

/** Paragraphs and lists of plain words as nodes of our schema, with the marks that the words around them have. */
export function toNodes(blocks: readonly PastedBlock[], schema: Schema, marks: readonly Mark[]): Node[] {
  return blocks.map((block) => toNode(block, schema, marks));
}
