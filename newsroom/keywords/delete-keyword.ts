import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import type { KeywordDetails } from "./keyword-queries.ts";
import { keywordIdSchema } from "./keyword-schema.ts";
import { loadKeyword } from "./load-keyword.ts";

export type DeletedKeyword = { readonly id: number; readonly slug: string };

/**
 * Deletes a keyword that no article carries: neither a working copy, also in the trash, nor a piece that readers see.
 * It may have been printed earlier, so the press calls this and takes its row and its redirects out of the portal.
 * @throws CommandError "invalid", "not-allowed", "not-found", "conflict" while it is in use
 */
export async function deleteKeyword(
  transaction: Transaction,
  actor: Actor,
  input: { readonly id: number },
): Promise<DeletedKeyword> {
  const { id } = parseInput(keywordIdSchema, input);
  const keyword = await loadKeyword(transaction, id);
  authorise(actor, "manage-keywords");
  await refuseWhileInUse(transaction, keyword);
  await transaction.keyword.delete({ where: { id }, select: { id: true } });
  await recordAuditEntry(transaction, actor, {
    action: "delete-keyword",
    subject: "keyword",
    subjectId: id,
    details: { name: keyword.name, slug: keyword.slug },
  });
  return { id, slug: keyword.slug };
}

async function refuseWhileInUse(transaction: Transaction, { id, name }: KeywordDetails): Promise<void> {
  const uses = await transaction.articleKeyword.count({ where: { keywordId: id } });
  if (uses > 0) {
    const pieces = uses === 1 ? "an einem Artikel" : `an ${uses} Artikeln`;
    throw new CommandError(
      "conflict",
      `„${name}“ steht ${pieces} (auch im Papierkorb). Bitte nehmen Sie es dort zuerst weg.`,
    );
  }
  const printed = await transaction.portalArticleKeyword.count({ where: { keywordId: id } });
  if (printed > 0) {
    throw new CommandError(
      "conflict",
      `Lesende sehen „${name}“ noch an Artikeln. Bitte veröffentlichen Sie deren Änderungen zuerst.`,
    );
  }
}
