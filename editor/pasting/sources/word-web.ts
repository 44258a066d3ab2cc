import {
  attributeOf,
  classesOf,
  type PastedElement,
  type PastedNode,
  pastedText,
  rewrite,
} from "../tree/pasted-tree.ts";
import { type ListedItem, nestAmong } from "./nest-items.ts";

function levelOf(item: PastedNode): number | null {
  if (item.kind === "text" || item.name !== "li") return null;
  const level = Number.parseInt(attributeOf(item, "data-aria-level"), 10);
  return Number.isNaN(level) ? null : level;
}

function isLevelled({ name, children }: PastedElement): boolean {
  return (name === "ul" || name === "ol") && children.some((item) => levelOf(item) !== null);
}

function itemsOf(list: PastedElement): ListedItem[] {
  const start = Number.parseInt(attributeOf(list, "start"), 10);
  const items = list.children.filter((child): child is PastedElement => child.kind === "element");
  return items.map((item, index) => ({
    level: levelOf(item) ?? 1,
    isOrdered: list.name === "ol",
    number: (Number.isNaN(start) ? 1 : start) + index,
    children: item.children,
  }));
}

function takeList(node: PastedElement, items: readonly ListedItem[]): ListedItem[] | null {
  return isLevelled(node) ? [...items, ...itemsOf(node)] : null;
}

function withoutWebMarks(element: PastedElement): readonly PastedNode[] {
  const classes = classesOf(element);
  if (classes.includes("EOP")) return [];
  if (classes.includes("TabRun")) return [pastedText(" ")];
  if (classes.includes("ListContainerWrapper")) return element.children;
  return [element];
}

/**
 * Word in the browser puts every list item into a list and a box of its own, with its level as `data-aria-level`, and
 * ends every paragraph with a blank: lists with levels again, the blanks gone.
 */
export function withWebLists(nodes: readonly PastedNode[]): PastedNode[] {
  const plain = rewrite(nodes, withoutWebMarks);
  const inner = rewrite(plain, (element) => [{ ...element, children: nestAmong(element.children, takeList) }]);
  return nestAmong(inner, takeList);
}
