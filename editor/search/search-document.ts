import type { Node } from "@tiptap/pm/model";
import type { Match, Matcher } from "./matcher.ts";

/** One finding in a document, as positions of ProseMirror. */
export type Finding = { readonly from: number; readonly to: number; readonly match: Match };

/** No text contains it, so that nothing is found across a line break or a footnote's sign. */
const HOLE = "\uFFFC";

/** Every place in the document, across bold and links, but never across paragraphs. */
export function searchDocument(doc: Node, matcher: Matcher): readonly Finding[] {
  const findings: Finding[] = [];
  doc.descendants((node, pos) => {
    if (!node.inlineContent) return;
    for (const match of matcher(textOf(node))) {
      if (match.groups[0]?.includes(HOLE)) continue;
      findings.push({ from: pos + 1 + match.start, to: pos + 1 + match.end, match });
    }
  });
  return findings;
}

/** As long as the node's content, so that a place in the text is a place in the document. */
function textOf(node: Node): string {
  let text = "";
  node.forEach((child) => {
    text += child.isText ? (child.text ?? "") : HOLE.repeat(child.nodeSize);
  });
  return text;
}
