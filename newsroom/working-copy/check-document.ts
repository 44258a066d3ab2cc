import type * as Y from "yjs";
import type { ArticleContent } from "../articles/article.ts";
import { sharedContentSchema } from "../articles/article-content-schema.ts";
import { readBody, readFields } from "./article-document.ts";

export type CheckedDocument =
  | { readonly ok: true; readonly content: ArticleContent }
  /** What is wrong and where, in German. */
  | { readonly ok: false; readonly reason: string };

/** Reads the whole document and checks it like anything that comes from outside. */
export function checkDocument(document: Y.Doc): CheckedDocument {
  const parsed = sharedContentSchema.safeParse(readContent(document));
  if (parsed.success) return { ok: true, content: parsed.data };
  return { ok: false, reason: parsed.error.issues[0]?.message ?? "Der Text ist unleserlich." };
}

function readContent(document: Y.Doc): unknown {
  try {
    // The attributes of the text's nodes come without a prototype.
    return JSON.parse(JSON.stringify({ ...readFields(document), body: readBody(document) }));
  } catch {
    // Something that is no text stands where text should be.
    return null;
  }
}
