import { type PastedNode, pastedText } from "./pasted-tree.ts";

function readNode(node: Node): PastedNode[] {
  if (node instanceof Text) return [pastedText(node.data)];
  if (!(node instanceof Element)) return [];
  const attributes = new Map(Array.from(node.attributes, ({ name, value }) => [name.toLowerCase(), value]));
  const children = [...node.childNodes].flatMap(readNode);
  return [{ kind: "element", name: node.nodeName.toLowerCase(), attributes, children }];
}

/**
 * Reads clipboard HTML with the browser's own parser. The document that it makes has no window: no script in it runs and no
 * picture is loaded. Only in browsers.
 */
export function readPastedHtml(html: string): PastedNode[] {
  return readNode(new DOMParser().parseFromString(html, "text/html").documentElement);
}
