import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { type PastedNode, pastedText } from "./pasted-tree.ts";

function readNode(node: DefaultTreeAdapterTypes.ChildNode): PastedNode[] {
  if (node.nodeName === "#text" && "value" in node) return [pastedText(node.value)];
  if (!("tagName" in node)) return [];
  const attributes = new Map(
    node.attrs.map(({ name, value, prefix }) => [
      prefix === undefined || prefix === "" ? name : `${prefix}:${name}`,
      value,
    ]),
  );
  return [{ kind: "element", name: node.tagName, attributes, children: node.childNodes.flatMap(readNode) }];
}

/**
 * Reads clipboard HTML where there is no browser, by the same standard (WHATWG HTML, „Parsing“): for tests and for the
 * tables of the documentation. Too heavy for the writing page, which uses `read-dom.ts`.
 */
export function readHtml(html: string): PastedNode[] {
  return parse(html).childNodes.flatMap(readNode);
}
