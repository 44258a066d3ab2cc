import {
  classesOf,
  type PastedElement,
  type PastedNode,
  plainWords,
  rewrite,
  styleOf,
  textOf,
} from "../tree/pasted-tree.ts";
import { readMarker } from "./list-markers.ts";
import { type ListedItem, nestAmong } from "./nest-items.ts";

type Marked = { readonly level: number; readonly marker: string; readonly children: readonly PastedNode[] };

/** Word sets its lists in by half an inch for each level. */
const POINTS_PER_LEVEL = 36;
const LIST_CLASS = /^Mso(?:ListParagraph|ListContinue|ListBullet|ListNumber|List\d?$)/;
/** Without Word's own marks, a marker is known by the gap behind it. */
const MARKER_AND_GAP = /^\s*(\S{1,6})\s*\u00a0[\u00a0 ]+/;

function isMarker(element: PastedElement): boolean {
  return styleOf(element, "mso-list") === "ignore";
}

function markersOf(nodes: readonly PastedNode[]): PastedElement[] {
  return nodes.flatMap((node) => {
    if (node.kind === "text") return [];
    return isMarker(node) ? [node] : markersOf(node.children);
  });
}

function withoutMarkers(nodes: readonly PastedNode[]): PastedNode[] {
  return rewrite(nodes, (element) => (isMarker(element) ? [] : [element]));
}

/** The same nodes without their first characters. */
function withoutStart(nodes: readonly PastedNode[], length: number): PastedNode[] {
  let left = length;
  return nodes.map((node): PastedNode => {
    const { length: whole } = textOf([node]);
    const taken = Math.min(left, whole);
    left -= taken;
    if (taken === 0) return node;
    if (node.kind === "text") return { ...node, text: node.text.slice(taken) };
    return { ...node, children: withoutStart(node.children, taken) };
  });
}

function isListParagraph(element: PastedElement): boolean {
  return classesOf(element).some((name) => LIST_CLASS.test(name));
}

/** As programs write it that have dropped Word's own styles. */
function readUnmarked(paragraph: PastedElement): Marked | null {
  const [start = "", marker = ""] = MARKER_AND_GAP.exec(textOf(paragraph.children)) ?? [];
  if (marker === "" || !isListParagraph(paragraph)) return null;
  const indent = Number.parseFloat(styleOf(paragraph, "margin-left"));
  const level = Number.isNaN(indent) ? 1 : Math.max(1, Math.round(indent / POINTS_PER_LEVEL));
  return { level, marker, children: withoutStart(paragraph.children, start.length) };
}

function readMarked(paragraph: PastedElement): Marked | null {
  const level = /\blevel(\d+)/.exec(styleOf(paragraph, "mso-list"))?.[1];
  if (level === undefined) return readUnmarked(paragraph);
  const marker = plainWords(markersOf(paragraph.children));
  return { level: Number(level), marker, children: withoutMarkers(paragraph.children) };
}

/** The number of the last item on the same level, unless an outer item came between. */
function numberBefore(items: readonly ListedItem[], level: number): number | null {
  const before = items.findLast((item) => item.level <= level);
  return before?.level === level && before.isOrdered ? before.number : null;
}

function toItem(marked: Marked, paragraph: PastedElement, items: readonly ListedItem[]): ListedItem {
  const number = readMarker(marked.marker, numberBefore(items, marked.level));
  const children = [{ ...paragraph, children: marked.children }];
  return { level: marked.level, isOrdered: number !== null, number: number ?? 1, children };
}

function takeParagraph(node: PastedElement, items: readonly ListedItem[]): ListedItem[] | null {
  if (node.name !== "p") return null;
  const marked = readMarked(node);
  if (marked !== null) return [...items, toItem(marked, node, items)];
  const last = items.at(-1);
  // A paragraph of the list without a marker of its own goes on with the item before.
  if (last === undefined || !isListParagraph(node)) return null;
  return [...items.slice(0, -1), { ...last, children: [...last.children, node] }];
}

/**
 * Word writes a list as paragraphs with `mso-list:l0 level2 lfo1` and the marker as words: lists with levels again, the
 * markers gone. Numbers are read from the markers, so that a list that begins again, or goes on behind a paragraph, does so here.
 */
export function withWordLists(nodes: readonly PastedNode[]): PastedNode[] {
  const inner = rewrite(nodes, (element) => [{ ...element, children: nestAmong(element.children, takeParagraph) }]);
  return nestAmong(inner, takeParagraph);
}
