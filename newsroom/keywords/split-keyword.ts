import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { refuseTakenName } from "./change-keyword.ts";
import { foldKeyword } from "./fold-keyword.ts";
import { isSameName } from "./keyword.ts";
import { replaceInLists } from "./keyword-lists.ts";
import type { SplitKeywordInput } from "./keyword-schema.ts";
import { findFreeKeywordSlug } from "./keyword-slug.ts";
import { loadKeyword, type WholeKeyword } from "./load-keyword.ts";
import { readWorkingLists, storeWorkingLists } from "./working-lists.ts";

export type SplitOff = { readonly id: number; readonly name: string; readonly from: WholeKeyword };

/**
 * Makes a second keyword of a part of one: the chosen pieces carry the new one in its place, the chosen aliases go over.
 * The two count as told apart. Called by the press, which holds the articles and prints the change to readers.
 * @throws CommandError "not-allowed", "not-found", "conflict" when the name is taken
 */
export async function splitKeyword(
  transaction: Transaction,
  actor: Actor,
  { id, name, kind, acronym, aliases, articleIds }: Required<SplitKeywordInput>,
): Promise<SplitOff> {
  authorise(actor, "manage-keywords");
  const from = await loadKeyword(transaction, id);
  await refuseTakenName(transaction, null, name);
  const given = from.aliases.filter((alias) => aliases.includes(alias) && !isSameName(alias, name));
  const kept = from.aliases.filter((alias) => !aliases.includes(alias) && !isSameName(alias, name));
  const fields = { name, kind, acronym: acronym ?? null, aliases: given };
  const slug = await findFreeKeywordSlug(transaction, name);
  const [made] = await transaction.keyword.createManyAndReturn({
    data: [{ ...fields, slug, folded: foldKeyword(fields) }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (made === undefined)
    throw new CommandError("conflict", `„${name}“ wurde gerade angelegt. Versuchen Sie es noch einmal.`);
  await transaction.keyword.update({
    where: { id },
    data: { aliases: kept, folded: foldKeyword({ ...from, aliases: kept }) },
    select: { id: true },
  });
  const lists = await readWorkingLists(transaction, articleIds);
  await storeWorkingLists(transaction, replaceInLists(lists, id, made.id));
  // Numbers grow, so the new one is the higher.
  await transaction.distinctKeyword.create({ data: { lowerId: id, higherId: made.id } });
  await recordAuditEntry(transaction, actor, {
    action: "split-keyword",
    subject: "keyword",
    subjectId: id,
    details: { into: { id: made.id, name }, articles: articleIds.length },
  });
  return { id: made.id, name, from };
}
