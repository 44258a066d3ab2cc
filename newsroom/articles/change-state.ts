import { databaseNow } from "#lib/database/clock.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { notify } from "../notifications/notify.ts";
import { parseInput } from "../parse-input.ts";
import { type Actor, actorId } from "../people/actor.ts";
import { endApproval } from "./approval/void-approval.ts";
import type { ArticleState } from "./article.ts";
import { articleIdSchema } from "./article-content-schema.ts";
import { type ArticleAction, authoriseArticleAction } from "./article-policy.ts";
import { type LoadedArticle, loadArticle } from "./load-article.ts";
import { keepRevision } from "./revisions/keep-revision.ts";
import type { RevisionReason } from "./revisions/revision.ts";

export type ChangedState = { readonly articleId: number; readonly state: ArticleState };

type Transition = {
  readonly action: Extract<ArticleAction, "hand-in" | "return-to-draft">;
  readonly to: ArticleState;
  /** Why the version is kept; null when the transition says nothing about it. */
  readonly keepAs: Extract<RevisionReason, "hand_in"> | null;
  /** What a person wrote about it; stands in the log. */
  readonly reason?: string;
  /** Throws when the article lacks something that the transition asks for. */
  readonly check?: (transaction: Transaction, article: LoadedArticle) => Promise<void>;
};

/** What others are told. */
const NEWS = { "hand-in": "handed-in", "return-to-draft": "returned" } as const;

/** Moves an article from one state to another without any effect for readers; the commands name the transition. */
export async function changeState(actor: Actor, articleId: unknown, transition: Transition): Promise<ChangedState> {
  const id = parseInput(articleIdSchema, articleId);
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, id);
    authoriseArticleAction(actor, transition.action, article.standing);
    await transition.check?.(transaction, article);
    if (transition.keepAs !== null) await keepRevision(transaction, actor, article, transition.keepAs);
    await endApproval(transaction, id);
    await transaction.article.update({
      where: { id },
      data: { state: transition.to, changedAt: await databaseNow(transaction), changedById: actorId(actor) },
      select: { id: true },
    });
    await recordAuditEntry(transaction, actor, {
      action: `${transition.action}-article`,
      subject: "article",
      subjectId: id,
      from: article.state,
      to: transition.to,
      details: { version: article.version, ...(transition.reason ? { reason: transition.reason } : {}) },
    });
    await notify(transaction, actor, {
      kind: NEWS[transition.action],
      articleId: id,
      ...(transition.reason ? { remark: transition.reason } : {}),
    });
    return { articleId: id, state: transition.to };
  });
}
