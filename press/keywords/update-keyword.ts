import { type ChangedKeyword, changeKeyword } from "#newsroom/keywords/change-keyword.ts";
import { type ChangeKeywordInput, changeKeywordSchema } from "#newsroom/keywords/keyword-schema.ts";
import { findFreeKeywordSlug } from "#newsroom/keywords/keyword-slug.ts";
import { loadKeyword } from "#newsroom/keywords/load-keyword.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { authorise } from "#newsroom/people/desk-policy.ts";
import { indexForSearch } from "../articles/index-for-search.ts";
import { inPress } from "../in-press.ts";
import { moveAddress } from "../move-address.ts";
import { printKeyword } from "./print-keyword.ts";
import { addressesOf, type JournalId, withJournal } from "./record-journal-entry.ts";

/** `journalId` is null when nothing was different. */
export type UpdatedKeyword = ChangedKeyword & { readonly journalId: JournalId | null };

/**
 * Changes a keyword for readers too, where a published piece carries it; its old address leads to the new one. Written
 * down in the journal, so that it can be taken back.
 * @throws CommandError as `changeKeyword`
 */
export async function updateKeyword(actor: Actor, input: ChangeKeywordInput): Promise<UpdatedKeyword> {
  const { id, name } = parseInput(changeKeywordSchema, input);
  authorise(actor, "manage-keywords");
  return inPress((transaction) => updateWithin(transaction, actor, { id, name }, input));
}

/** The same inside a transaction that holds the press. */
export async function updateWithin(
  transaction: Transaction,
  actor: Actor,
  { id, name }: { readonly id: number; readonly name: string },
  input: ChangeKeywordInput,
): Promise<UpdatedKeyword> {
  const was = await loadKeyword(transaction, id);
  const wished = await findFreeKeywordSlug(transaction, name);
  const keys = {
    keywordIds: [id],
    seeAlsoIds: [],
    narrowerIds: [],
    articleIds: [],
    paths: [...(await addressesOf(transaction, [id])), `/stichwort/${wished}`],
  };
  const { result, journalId } = await withJournal(transaction, actor, keys, async () => {
    const keyword = await changeKeyword(transaction, actor, input);
    const articles = await printChange(transaction, keyword);
    const isRename = was.name !== name;
    return {
      result: keyword,
      action: isRename ? "rename" : "change",
      summary: { name, otherName: isRename ? was.name : null, articles, undone: null },
    };
  });
  return { ...result, journalId };
}

async function printChange(transaction: Transaction, keyword: ChangedKeyword): Promise<number> {
  const isPrinted = (await transaction.portalKeyword.count({ where: { id: keyword.id } })) > 0;
  if (!isPrinted) return 0;
  await printKeyword(transaction, keyword.id);
  const pieces = await printedPiecesWith(transaction, [keyword.id]);
  await indexForSearch(transaction, pieces);
  await moveAddress(transaction, `/stichwort/${keyword.slugBefore}`, `/stichwort/${keyword.slug}`);
  return pieces.length;
}

/** Published pieces that carry one of the keywords: they are found by its names. */
export async function printedPiecesWith(transaction: Transaction, keywordIds: readonly number[]): Promise<number[]> {
  const rows = await transaction.portalArticleKeyword.findMany({
    where: { keywordId: { in: [...keywordIds] } },
    distinct: ["articleId"],
    select: { articleId: true },
  });
  return rows.map(({ articleId }) => articleId);
}
