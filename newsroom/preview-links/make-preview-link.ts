import { randomUUID } from "node:crypto";
import { authoriseArticleAction } from "../articles/article-policy.ts";
import { loadArticle } from "../articles/load-article.ts";
import { keepRevision } from "../articles/revisions/keep-revision.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { type Actor, actorId, actorName } from "../people/actor.ts";
import { makePreviewLinkSchema } from "./preview-link-schema.ts";
import { hashToken, makeToken } from "./preview-token.ts";

/** `token` cannot be read again. */
export type MadePreviewLink = { readonly linkId: string; readonly token: string; readonly expiresAt: Date };

/**
 * Makes a link that shows the stored working copy, exactly this one, to everybody who has it. The state is kept for ever; the
 * link counts its days by the database's clock.
 * @throws CommandError "invalid", "not-allowed", "not-found", "wrong-state"
 */
export async function makePreviewLink(actor: Actor, input: unknown): Promise<MadePreviewLink> {
  const { articleId, days } = parseInput(makePreviewLinkSchema, input);
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, articleId);
    authoriseArticleAction(actor, "share", article.standing);
    await keepRevision(transaction, actor, article, "shared");
    const { version } = article;
    const { id: revisionId } = await transaction.revision.findUniqueOrThrow({
      where: { articleId_version_reason: { articleId, version, reason: "shared" } },
      select: { id: true },
    });
    const [token, linkId] = [makeToken(), randomUUID()];
    const rows = await transaction.$queryRaw<{ expiresAt: Date }[]>`
      INSERT INTO "newsroom"."preview_link"
        ("id", "token_hash", "article_id", "revision_id", "made_by_id", "made_by_name", "expires_at")
      VALUES (${linkId}::uuid, ${hashToken(token)}, ${articleId}::int, ${revisionId}::uuid, ${actorId(actor)}::uuid,
        ${actorName(actor)}, now() + make_interval(days => ${days}::int))
      RETURNING "expires_at" AS "expiresAt"`;
    const [row] = rows;
    if (row === undefined) throw new Error("PostgreSQL returned no row for an inserted preview link");
    await recordAuditEntry(transaction, actor, {
      action: "share-article",
      subject: "article",
      subjectId: articleId,
      details: { linkId, version, days },
    });
    return { linkId, token, expiresAt: row.expiresAt };
  });
}
