import { Transform } from "@tiptap/pm/transform";
import type { ArticleBody } from "../body.ts";
import { bodySchema } from "../extensions.ts";
import { editsInDocument, exchangeInDocument, findUntidyLines } from "./tidy-document.ts";

/** A text with German typography, and how many places were changed. Marks stay; links and addresses stay as they are. */
export function tidyBody(body: ArticleBody): { readonly body: ArticleBody; readonly changes: number } {
  const transform = new Transform(bodySchema.nodeFromJSON(body));
  const edits = editsInDocument(findUntidyLines(transform.doc));
  if (edits.length === 0) return { body, changes: 0 };
  exchangeInDocument(transform, edits);
  // ProseMirror's attribute objects have no prototype. The document was an ArticleBody; only words of it have changed.
  return { body: JSON.parse(JSON.stringify(transform.doc.toJSON())) as ArticleBody, changes: edits.length };
}
