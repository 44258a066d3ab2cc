import type { ComparableNode, FrameNode, LeafNode, LineNode } from "./compared.ts";

/** Does not compile while a node of the schema is forgotten. */
function kindOf(node: ComparableNode): "line" | "leaf" | "frame" {
  switch (node.type) {
    case "paragraph":
    case "heading":
    case "quoteSpeaker":
    case "quoteFunction":
    case "infoBoxTitle":
    case "tableCaption":
      return "line";
    case "horizontalRule":
    case "picture":
    case "embed":
      return "leaf";
    case "doc":
    case "bulletList":
    case "orderedList":
    case "listItem":
    case "blockquote":
    case "quoteSource":
    case "infoBox":
    case "tableFigure":
    case "table":
    case "tableRow":
    case "tableCell":
    case "tableHeader":
      return "frame";
  }
}

export function isLine(node: ComparableNode): node is LineNode {
  return kindOf(node) === "line";
}

export function isLeaf(node: ComparableNode): node is LeafNode {
  return kindOf(node) === "leaf";
}

export function isFrame(node: ComparableNode): node is FrameNode {
  return kindOf(node) === "frame";
}

/** What stands directly inside. */
export function insideOf(node: ComparableNode): readonly ComparableNode[] {
  return isFrame(node) ? (node.content ?? []) : [];
}

/** Nodes of one family can become one another: a paragraph a heading, a list a numbered one, a cell a head. */
export function familyOf({ type }: ComparableNode): string {
  switch (type) {
    case "paragraph":
    case "heading":
      return "line";
    case "bulletList":
    case "orderedList":
      return "list";
    case "tableCell":
    case "tableHeader":
      return "cell";
    default:
      return type;
  }
}

/** What stands at most once in its frame: old and new belong together, whatever they say. */
export function isSingle({ type }: ComparableNode): boolean {
  return ["quoteSource", "quoteSpeaker", "quoteFunction", "infoBoxTitle", "tableCaption", "table"].includes(type);
}
