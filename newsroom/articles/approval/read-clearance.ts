import { databaseNow } from "#lib/database/clock.ts";
import type { Transaction } from "../../newsroom-database.ts";
import type { Clearance } from "../approval-policy.ts";
import type { ArticleContent } from "../article.ts";
import { hashContent } from "../revisions/hash-content.ts";

type Judged = { readonly id: number; readonly content: ArticleContent; readonly embargoUntil: Date | null };

/** What the present content still needs, inside a transaction that holds the article's lock. */
export async function readClearance(
  transaction: Transaction,
  { id, content, embargoUntil }: Judged,
): Promise<Clearance> {
  const approval = await transaction.approval.findUnique({
    where: { articleId: id },
    select: { contentHash: true, voidedAt: true },
  });
  return {
    needsFourEyes: await asksForFourEyes(transaction, content.sectionId),
    approval: statusOf(approval, content),
    embargoUntil: presentEmbargo(embargoUntil, await databaseNow(transaction)),
  };
}

/** An embargo that is over is none. */
export function presentEmbargo(until: Date | null, now: Date): Date | null {
  return until !== null && until.getTime() > now.getTime() ? until : null;
}

async function asksForFourEyes(transaction: Transaction, sectionId: number | null): Promise<boolean> {
  if (sectionId === null) return false;
  const section = await transaction.section.findUnique({
    where: { id: sectionId },
    select: { needsFourEyes: true },
  });
  return section?.needsFourEyes === true;
}

/** The hash is compared too: what changes an article without passing by its approval does not slip through. */
export function statusOf(
  approval: { readonly contentHash: string; readonly voidedAt: Date | null } | null,
  content: ArticleContent,
): Clearance["approval"] {
  if (approval === null) return "none";
  return approval.voidedAt === null && approval.contentHash === hashContent(content) ? "valid" : "void";
}
