import { isDeepStrictEqual } from "node:util";
import type * as Y from "yjs";
import type { Transaction } from "../newsroom-database.ts";
import { passageSchema } from "./comment-schema.ts";
import { findPassage } from "./passage.ts";

type StoredText = { readonly articleId: number; readonly epoch: number; readonly document: Y.Doc };

/**
 * Keeps up with what became of the commented passages, whenever the text is stored; the caller holds the article's lock. What
 * is deleted keeps its last place: whoever brings the words back brings the passage back.
 */
export async function followPassages(
  transaction: Transaction,
  { articleId, epoch, document }: StoredText,
): Promise<void> {
  const threads = await transaction.commentThread.findMany({
    where: { articleId, quote: { not: null } },
    select: { id: true, quote: true, passage: true },
  });
  for (const { id, quote, passage: stored } of threads) {
    const passage = passageSchema.safeParse(stored).data;
    const found = passage && findPassage(document, epoch, passage, quote ?? "");
    if (!found || isDeepStrictEqual(found.passage, passage)) continue;
    await transaction.commentThread.update({ where: { id }, data: { passage: found.passage }, select: { id: true } });
  }
}
