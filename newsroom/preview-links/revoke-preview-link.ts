import { CommandError } from "#lib/errors.ts";
import { authoriseArticleAction } from "../articles/article-policy.ts";
import { loadArticle } from "../articles/load-article.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { revokePreviewLinkSchema } from "./preview-link-schema.ts";

/**
 * Ends a preview link at once and for good; once more changes nothing and says nothing.
 * @throws CommandError "invalid", "not-allowed", "not-found"
 */
export async function revokePreviewLink(actor: Actor, input: unknown): Promise<void> {
  const { articleId, linkId } = parseInput(revokePreviewLinkSchema, input);
  await newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, articleId);
    authoriseArticleAction(actor, "unshare", article.standing);
    const link = await transaction.previewLink.findFirst({
      where: { id: linkId, articleId },
      select: { revokedAt: true },
    });
    if (link === null) throw new CommandError("not-found", "Diesen Link gibt es nicht.");
    if (link.revokedAt !== null) return;
    await transaction.$executeRaw`UPDATE "newsroom"."preview_link" SET "revoked_at" = now() WHERE "id" = ${linkId}::uuid`;
    await recordAuditEntry(transaction, actor, {
      action: "unshare-article",
      subject: "article",
      subjectId: articleId,
      details: { linkId },
    });
  });
}
