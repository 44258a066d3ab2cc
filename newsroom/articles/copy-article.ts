import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { articleIdSchema } from "./article-content-schema.ts";
import { authoriseArticleAction } from "./article-policy.ts";
import { type CreatedArticle, insertArticle } from "./create-article.ts";
import { loadArticle } from "./load-article.ts";

/**
 * Makes a new draft with the words, pictures and references of an article, and nothing of its life: no state, no date of
 * publication, no origin. Whoever may see an article and begin one may copy it.
 * @throws CommandError "not-found", "not-allowed"
 */
export async function copyArticle(actor: Actor, articleId: unknown): Promise<CreatedArticle> {
  const id = parseInput(articleIdSchema, articleId);
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, id);
    authoriseArticleAction(actor, "view", article.standing);
    // The day belongs to the piece that was copied.
    const copy = await insertArticle(transaction, actor, { ...article.content, displayDate: null });
    await recordAuditEntry(transaction, actor, {
      action: "copy-article",
      subject: "article",
      subjectId: copy.id,
      details: { from: id },
    });
    return copy;
  });
}
