import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { checkKeywordLinks } from "./check-keyword-links.ts";
import { foldKeyword } from "./fold-keyword.ts";
import { isSameName } from "./keyword.ts";
import { findKeywordsNamed, type KeywordDetails } from "./keyword-queries.ts";
import { type ChangeKeywordInput, changeKeywordSchema } from "./keyword-schema.ts";
import { findFreeKeywordSlug, keywordSlug } from "./keyword-slug.ts";
import { keywordState } from "./keyword-state.ts";
import { loadKeyword } from "./load-keyword.ts";
import { storeSeeAlso } from "./store-see-also.ts";

/** Where readers found the keyword before, and where they find it now. */
export type ChangedKeyword = { readonly id: number; readonly slugBefore: string; readonly slug: string };

/**
 * Changes what a keyword is called and what it stands for; a new name gives it a new slug. Readers see both, so the
 * press calls this, prints the keyword and redirects the old address.
 * @throws CommandError "invalid", "not-allowed", "not-found", "stale" when somebody changed it since it was seen,
 * "conflict" when another keyword has the name or a link does not fit
 */
export async function changeKeyword(
  transaction: Transaction,
  actor: Actor,
  input: ChangeKeywordInput,
): Promise<ChangedKeyword> {
  const { id, seenState, seeAlsoIds: wishedSeeAlso, ...wished } = parseInput(changeKeywordSchema, input);
  const before = await loadKeyword(transaction, id);
  authorise(actor, "manage-keywords");
  if (seenState !== undefined && seenState !== keywordState(before)) throw staleChange();
  await refuseTakenName(transaction, id, wished.name);
  const seeAlsoIds = wishedSeeAlso ?? before.seeAlsoIds;
  const fields = {
    ...wished,
    description: wished.description ?? before.description,
    wikidataId: wished.wikidataId === undefined ? before.wikidataId : wished.wikidataId,
    gndId: wished.gndId === undefined ? before.gndId : wished.gndId,
    broaderId: wished.broaderId === undefined ? before.broaderId : wished.broaderId,
  };
  await checkKeywordLinks(transaction, { id, ...fields, seeAlsoIds });
  const slug = await slugAfter(transaction, before, fields.name);
  await transaction.keyword.update({
    where: { id },
    data: { ...fields, slug, folded: foldKeyword(fields) },
    select: { id: true },
  });
  await storeSeeAlso(transaction, id, seeAlsoIds);
  const { slug: slugBefore, ...was } = before;
  await recordAuditEntry(transaction, actor, {
    action: "change-keyword",
    subject: "keyword",
    subjectId: id,
    details: {
      before: { ...was, aliases: [...was.aliases], seeAlsoIds: [...was.seeAlsoIds] },
      after: { ...fields, seeAlsoIds: [...seeAlsoIds] },
    },
  });
  return { id, slugBefore, slug };
}

function staleChange(): CommandError {
  return new CommandError(
    "stale",
    "Jemand anderes hat dieses Stichwort inzwischen geändert. Ihre Eingaben stehen noch hier; laden Sie die Seite neu und tragen Sie nach, was fehlt.",
  );
}

/** @throws CommandError "conflict" at the field "name" */
export async function refuseTakenName(transaction: Transaction, id: number | null, name: string): Promise<void> {
  const namesakes = await findKeywordsNamed(transaction, name);
  if (!namesakes.some((other) => other.id !== id && isSameName(other.name, name))) return;
  const message = `Es gibt schon ein Stichwort „${name}“. Bitte wählen Sie einen anderen Namen, oder legen Sie die beiden zusammen.`;
  throw new CommandError("conflict", message, [{ field: "name", message }]);
}

/** A change that the address does not show (upper case, "politik-2") keeps the address. */
async function slugAfter(transaction: Transaction, before: KeywordDetails, name: string): Promise<string> {
  return keywordSlug(before.name) === keywordSlug(name) ? before.slug : findFreeKeywordSlug(transaction, name);
}
