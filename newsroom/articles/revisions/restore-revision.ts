import { isDeepStrictEqual } from "node:util";
import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../../audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "../../newsroom-database.ts";
import { parseInput } from "../../parse-input.ts";
import type { Actor } from "../../people/actor.ts";
import type { ArticleContent } from "../article.ts";
import { sharedContentSchema } from "../article-content-schema.ts";
import { authoriseArticleAction } from "../article-policy.ts";
import { loadArticle } from "../load-article.ts";
import { replaceWorkingCopy } from "../replace-working-copy.ts";
import { dropMissing } from "./drop-missing.ts";
import { keepBeforeReplacing } from "./keep-automatic-revision.ts";
import { keepRevision } from "./keep-revision.ts";
import { restoreRevisionSchema } from "./revision-schema.ts";

/** `isNew` is false when the working copy was that already; `dropped` says in German what is no longer there. */
export type RestoredRevision = {
  readonly articleId: number;
  readonly version: number;
  readonly isNew: boolean;
  readonly dropped: readonly string[];
};

/**
 * Makes the content of a revision the working copy, as a new version. What stood there before is kept, so that nothing is
 * ever overwritten; readers see what they saw.
 * @throws CommandError "not-found", "not-allowed", "wrong-state"
 */
export async function restoreRevision(actor: Actor, input: unknown): Promise<RestoredRevision> {
  const { articleId, revisionId } = parseInput(restoreRevisionSchema, input);
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, articleId);
    authoriseArticleAction(actor, "edit", article.standing);
    const revision = await findRevision(transaction, articleId, revisionId);
    const { content, dropped } = await dropMissing(transaction, revision.content);
    if (isDeepStrictEqual(content, article.content))
      return { articleId, version: article.version, isNew: false, dropped };
    await keepBeforeReplacing(transaction, article);
    const restored = await replaceWorkingCopy(transaction, actor, article, content);
    await keepRevision(transaction, actor, restored, "restore");
    await recordAuditEntry(transaction, actor, {
      action: "restore-revision",
      subject: "article",
      subjectId: articleId,
      details: { from: revision.version, version: restored.version },
    });
    return { articleId, version: restored.version, isNew: true, dropped };
  });
}

async function findRevision(transaction: Transaction, articleId: number, id: string) {
  const revision = await transaction.revision.findFirst({
    where: { id, articleId },
    select: { version: true, content: true },
  });
  if (revision === null) throw new CommandError("not-found", "Diese Version gibt es nicht (mehr).");
  return { version: revision.version, content: readable(revision.content) };
}

function readable(json: unknown): ArticleContent {
  const parsed = sharedContentSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new CommandError(
    "conflict",
    "Diese Version stammt aus einer älteren Zeit des Programms und ist nicht mehr lesbar.",
  );
}
