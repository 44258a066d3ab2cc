import { type ContentMatch, Fragment, type Node, type NodeType } from "@tiptap/pm/model";
import * as Y from "yjs";
import { bodySchema } from "#editor/extensions.ts";
import { placeOf, touchedBy } from "./touched-blocks.ts";

/**
 * Two good changes together may leave what the schema does not know: one person deletes the first item of a list, another
 * one the second. What is left is mended with as little as it takes, and no word of it goes: an empty list goes whole, a
 * quotation without a line gets one, a second source becomes a paragraph. Whatever else does not fit is left as it is.
 */
export function mendStructure(blocks: Iterable<unknown>): void {
  const misfits = [...blocks].filter(isMisfit);
  // So many no two people leave; they are refused.
  if (misfits.length > MOST_MISFITS) return;
  for (const block of misfits) if (block instanceof Y.XmlElement) mend(block);
}

/** Blocks that are mended at once, and parts of a block with no place in it. */
const MOST_MISFITS = 100;

/** Where mendings come from: they are nobody's words. */
export const FROM_MENDING = "mending";

/** Mends what changes of others leave together with one's own, before an editor reads it and drops what it does not know. */
export function keepStructure(document: Y.Doc): () => void {
  const mendTouched = (transaction: Y.Transaction) => {
    const blocks = transaction.local ? [] : [...touchedBy(transaction).blocks].filter(isMisfit);
    if (blocks.length > 0) document.transact(() => mendStructure(blocks), FROM_MENDING);
  };
  document.on("beforeObserverCalls", mendTouched);
  return () => document.off("beforeObserverCalls", mendTouched);
}

function isThere({ _item: item }: Y.XmlElement): boolean {
  return item !== null && !item.deleted;
}

function isMisfit(element: unknown): boolean {
  if (!(element instanceof Y.XmlElement && isThere(element))) return false;
  const type = containerOf(element);
  if (type === null) return element.toArray().some(hasTwoLinks);
  return element.toArray().some(isMisfit) || !fits(element, type);
}

function hasTwoLinks(text: unknown): boolean {
  if (!(text instanceof Y.XmlText)) return false;
  return (text.toDelta() as readonly Run[]).some(
    ({ attributes = {} }) => LINKS.filter((kind) => kind in attributes).length > 1,
  );
}

/** Null for what holds words, holds nothing, or is none of ours. */
function containerOf({ nodeName }: Y.XmlElement): NodeType | null {
  const type = Object.hasOwn(bodySchema.nodes, nodeName) ? bodySchema.nodes[nodeName] : undefined;
  return type === undefined || type.isLeaf || type.inlineContent ? null : type;
}

function typeOf(child: unknown): NodeType | null {
  const name = child instanceof Y.XmlElement ? child.nodeName : "text";
  return (Object.hasOwn(bodySchema.nodes, name) && bodySchema.nodes[name]) || null;
}

function fits(element: Y.XmlElement, type: NodeType): boolean {
  let match: ContentMatch | null = type.contentMatch;
  for (const child of element.toArray()) match = matchChild(match, child);
  return match?.validEnd === true;
}

function matchChild(match: ContentMatch | null, child: unknown): ContentMatch | null {
  const type = typeOf(child);
  return type === null ? null : (match?.matchType(type) ?? null);
}

function mend(element: Y.XmlElement): void {
  const type = containerOf(element);
  if (type === null) mendLinks(element);
  else mendContainer(element, type);
}

function mendContainer(element: Y.XmlElement, type: NodeType): void {
  const misfits = element.toArray().filter(isMisfit);
  if (misfits.length > MOST_MISFITS) return;
  for (const child of misfits) if (child instanceof Y.XmlElement) mend(child);
  if (fits(element, type)) return;
  if (wordsOf(element) === "") remove(element);
  else refill(element, type.contentMatch);
}

/** The kinds of links exclude each other: of two over the same words the one that readers can follow furthest stays. */
const LINKS = ["link", "articleLink", "coverageLink"] as const;

function mendLinks(element: Y.XmlElement): void {
  for (const text of element.toArray()) if (text instanceof Y.XmlText) keepOneLink(text);
}

function keepOneLink(text: Y.XmlText): void {
  let at = 0;
  for (const { insert, attributes = {} } of text.toDelta() as readonly Run[]) {
    const length = typeof insert === "string" ? insert.length : 1;
    const [, ...superfluous] = LINKS.filter((kind) => kind in attributes);
    for (const kind of superfluous) text.format(at, length, { [kind]: null });
    at += length;
  }
}

type Run = { readonly insert: unknown; readonly attributes?: Readonly<Record<string, unknown>> };

/** Puts in what is missing, and takes out what has no place here. */
function refill(element: Y.XmlElement, start: ContentMatch): void {
  let match = start;
  let moved = 0;
  for (const child of element.toArray()) {
    const next = matchChild(match, child) ?? fillBefore(element, match, child);
    if (next !== null) match = next;
    else moved += 1;
    if (moved > MOST_MISFITS) return;
    if (next === null) moveOut(child);
  }
  insertNodes(element, element.length, match.fillBefore(Fragment.empty, true));
}

function fillBefore(element: Y.XmlElement, match: ContentMatch, child: unknown): ContentMatch | null {
  const type = typeOf(child);
  const fill = type === null || type.isText ? null : match.fillBefore(Fragment.from(type.create()));
  if (type === null || fill === null) return null;
  insertNodes(element, element.toArray().indexOf(child as Y.XmlElement), fill);
  return match.matchFragment(fill)?.matchType(type) ?? null;
}

function insertNodes(element: Y.XmlElement, index: number, nodes: Fragment | null): void {
  element.insert(index, (nodes?.content ?? []).map(toShared));
}

/** Nodes that the schema asks for have no words. */
function toShared(node: Node): Y.XmlElement {
  const element = new Y.XmlElement(node.type.name);
  // Attributes may be anything, whatever the library's types say.
  for (const [name, value] of Object.entries(node.attrs)) element.setAttribute(name, value as string);
  element.insert(0, node.content.content.map(toShared));
  return element;
}

/** The words go on as a paragraph behind the block. */
function moveOut(child: Y.XmlElement | Y.XmlText | Y.XmlHook): void {
  const words = wordsOf(child);
  const { root, block } = placeOf(child);
  if (words !== "" && root instanceof Y.XmlFragment && block instanceof Y.XmlElement) {
    root.insert(root.toArray().indexOf(block) + 1, [paragraphOf(words)]);
  }
  remove(child);
}

function paragraphOf(words: string): Y.XmlElement {
  const paragraph = new Y.XmlElement("paragraph");
  paragraph.insert(0, [new Y.XmlText(words)]);
  return paragraph;
}

function remove(node: Y.XmlElement | Y.XmlText | Y.XmlHook): void {
  const { parent } = node;
  if (parent instanceof Y.XmlFragment) parent.delete(parent.toArray().indexOf(node as Y.XmlElement), 1);
}

/** All words below a node; "" where nobody wrote or put anything. */
function wordsOf(node: unknown): string {
  if (node instanceof Y.XmlText)
    return node
      .toDelta()
      .map(({ insert }: { insert: unknown }) => insert)
      .join("");
  if (!(node instanceof Y.XmlElement)) return "";
  return node
    .toArray()
    .map(wordsOf)
    .filter((words) => words !== "")
    .join(" ");
}
