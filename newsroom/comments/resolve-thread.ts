import { databaseNow } from "#lib/database/clock.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { type Actor, actorName } from "../people/actor.ts";
import { authoriseResolving } from "./comment-policy.ts";
import { threadIdSchema } from "./comment-schema.ts";
import { loadThread } from "./load-thread.ts";
import { tellOfComments } from "./write-comment.ts";

/** Says that nothing is left to do about a conversation. @throws CommandError "not-found", "not-allowed", "wrong-state" */
export function resolveThread(actor: Actor, threadId: unknown): Promise<void> {
  return settle(actor, threadId, true);
}

/** Takes a settled conversation up again. @throws CommandError "not-found", "not-allowed", "wrong-state" */
export function reopenThread(actor: Actor, threadId: unknown): Promise<void> {
  return settle(actor, threadId, false);
}

async function settle(actor: Actor, threadId: unknown, isResolved: boolean): Promise<void> {
  const id = parseInput(threadIdSchema, threadId);
  await newsroomDatabase().$transaction(async (transaction) => {
    const thread = await loadThread(transaction, actor, id);
    authoriseResolving(actor, { ownerId: thread.createdById }, thread.article.standing);
    // Two people may press at the same moment; the first one did it.
    if (thread.isResolved === isResolved) return;
    await transaction.commentThread.update({
      where: { id },
      data: {
        resolvedAt: isResolved ? await databaseNow(transaction) : null,
        resolvedByName: isResolved ? actorName(actor) : null,
      },
      select: { id: true },
    });
    const place = { articleId: thread.article.id, threadId: id };
    await tellOfComments(transaction, actor, isResolved ? "resolve-comments" : "reopen-comments", place);
  });
}
