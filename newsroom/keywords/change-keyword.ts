import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { foldKeyword } from "./fold-keyword.ts";
import { isSameName } from "./keyword.ts";
import { findKeywordsNamed, type KeywordDetails } from "./keyword-queries.ts";
import { type ChangeKeywordInput, changeKeywordSchema } from "./keyword-schema.ts";
import { findFreeKeywordSlug, keywordSlug } from "./keyword-slug.ts";
import { loadKeyword } from "./load-keyword.ts";

/** Where readers found the keyword before, and where they find it now. */
export type ChangedKeyword = { readonly id: number; readonly slugBefore: string; readonly slug: string };

/**
 * Changes what a keyword is called and what it stands for; a new name gives it a new slug. Readers see both, so the
 * press calls this, prints the keyword and redirects the old address.
 * @throws CommandError "invalid", "not-allowed", "not-found", "conflict" when another keyword has the name
 */
export async function changeKeyword(
  transaction: Transaction,
  actor: Actor,
  input: ChangeKeywordInput,
): Promise<ChangedKeyword> {
  const { id, ...fields } = parseInput(changeKeywordSchema, input);
  const before = await loadKeyword(transaction, id);
  authorise(actor, "manage-keywords");
  await refuseTakenName(transaction, id, fields.name);
  const slug = await slugAfter(transaction, before, fields.name);
  await transaction.keyword.update({
    where: { id },
    data: { ...fields, slug, folded: foldKeyword(fields) },
    select: { id: true },
  });
  const { slug: slugBefore, ...was } = before;
  await recordAuditEntry(transaction, actor, {
    action: "change-keyword",
    subject: "keyword",
    subjectId: id,
    details: { before: { ...was, aliases: [...was.aliases] }, after: fields },
  });
  return { id, slugBefore, slug };
}

async function refuseTakenName(transaction: Transaction, id: number, name: string): Promise<void> {
  const namesakes = await findKeywordsNamed(transaction, name);
  if (!namesakes.some((other) => other.id !== id && isSameName(other.name, name))) return;
  const message = `Es gibt schon ein Stichwort „${name}“. Bitte wählen Sie einen anderen Namen.`;
  throw new CommandError("conflict", message, [{ field: "name", message }]);
}

/** A change that the address does not show (upper case, "politik-2") keeps the address. */
async function slugAfter(transaction: Transaction, before: KeywordDetails, name: string): Promise<string> {
  return keywordSlug(before.name) === keywordSlug(name) ? before.slug : findFreeKeywordSlug(transaction, name);
}
