import * as Y from "yjs";
import { readFields, sharedBody } from "#newsroom/working-copy/article-document.ts";

/** Every word of a document as plain text, for whoever has to copy it; of any document, even one that fits no schema. */
export function readAsText(document: Y.Doc): string {
  const { kicker, headline, teaser } = readFields(document);
  const blocks = sharedBody(document).toArray().map(wordsOf);
  return [kicker, headline, teaser, ...blocks]
    .map(String)
    .filter((part) => part.trim() !== "")
    .join("\n\n");
}

function wordsOf(node: Y.XmlElement | Y.XmlText | Y.XmlHook): string {
  if (node instanceof Y.XmlText) {
    return node
      .toDelta()
      .map(({ insert }: { insert: unknown }) => (typeof insert === "string" ? insert : ""))
      .join("");
  }
  const parts = (node instanceof Y.XmlElement ? node.toArray() : []).map(wordsOf);
  return parts.join(node instanceof Y.XmlElement && node.nodeName === "paragraph" ? "" : "\n");
}
