import { type ChangedKeyword, changeKeyword } from "#newsroom/keywords/change-keyword.ts";
import type { ChangeKeywordInput } from "#newsroom/keywords/keyword-schema.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { indexForSearch } from "../articles/index-for-search.ts";
import { inPress } from "../in-press.ts";
import { moveAddress } from "../move-address.ts";
import { printKeyword } from "../print-references.ts";

/** Changes a keyword for readers too, where a published piece carries it; its old address leads to the new one. */
export function updateKeyword(actor: Actor, input: ChangeKeywordInput): Promise<ChangedKeyword> {
  return inPress(async (transaction) => {
    const keyword = await changeKeyword(transaction, actor, input);
    const isPrinted = (await transaction.portalKeyword.count({ where: { id: keyword.id } })) > 0;
    if (isPrinted) {
      await printKeyword(transaction, keyword.id);
      await indexForSearch(transaction, await piecesWith(transaction, keyword.id));
      await moveAddress(transaction, `/stichwort/${keyword.slugBefore}`, `/stichwort/${keyword.slug}`);
    }
    return keyword;
  });
}

/** Published pieces that carry the keyword: they are found by its names. */
async function piecesWith(transaction: Transaction, keywordId: number): Promise<number[]> {
  const rows = await transaction.portalArticleKeyword.findMany({ where: { keywordId }, select: { articleId: true } });
  return rows.map(({ articleId }) => articleId);
}
