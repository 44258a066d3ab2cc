import { databaseNow } from "#lib/database/clock.ts";
import type { Transaction } from "../../newsroom-database.ts";
import { type Actor, actorId, actorName } from "../../people/actor.ts";
import type { LoadedArticle } from "../load-article.ts";
import { hashContent } from "../revisions/hash-content.ts";

/** Notes that somebody found exactly the present content fit to print; takes the place of what was noted before. */
export async function storeApproval(
  transaction: Transaction,
  actor: Actor,
  { id: articleId, content }: Pick<LoadedArticle, "id" | "content">,
  overrideReason: string | null = null,
): Promise<void> {
  const given = {
    contentHash: hashContent(content),
    approvedById: actorId(actor),
    approvedByName: actorName(actor),
    approvedAt: await databaseNow(transaction),
    overrideReason,
    voidedAt: null,
    voidedByName: null,
  };
  await transaction.approval.upsert({
    where: { articleId },
    create: { articleId, ...given },
    update: given,
    select: { articleId: true },
  });
}
