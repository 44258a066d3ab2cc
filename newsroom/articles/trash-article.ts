import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { type Actor, actorId } from "../people/actor.ts";
import { articleIdSchema } from "./article-content-schema.ts";
import { type ArticleAction, authoriseArticleAction } from "./article-policy.ts";
import { loadArticle } from "./load-article.ts";

/** Puts a piece that readers do not see into the trash, from where it can be restored. */
export function trashArticle(actor: Actor, articleId: unknown): Promise<void> {
  return moveTrash(actor, articleId, "trash", new Date());
}

/** Takes a piece out of the trash, as it was. */
export function restoreArticle(actor: Actor, articleId: unknown): Promise<void> {
  return moveTrash(actor, articleId, "restore", null);
}

async function moveTrash(
  actor: Actor,
  articleId: unknown,
  action: Extract<ArticleAction, "trash" | "restore">,
  trashedAt: Date | null,
): Promise<void> {
  const id = parseInput(articleIdSchema, articleId);
  await newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, id);
    authoriseArticleAction(actor, action, article.standing);
    await transaction.article.update({
      where: { id },
      data: { trashedAt, changedAt: new Date(), changedById: actorId(actor) },
      select: { id: true },
    });
    await recordAuditEntry(transaction, actor, { action: `${action}-article`, subject: "article", subjectId: id });
  });
}
