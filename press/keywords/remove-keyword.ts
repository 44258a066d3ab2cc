import { type DeletedKeyword, deleteKeyword } from "#newsroom/keywords/delete-keyword.ts";
import { keywordIdSchema } from "#newsroom/keywords/keyword-schema.ts";
import { loadKeyword } from "#newsroom/keywords/load-keyword.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { authorise } from "#newsroom/people/desk-policy.ts";
import { inPress } from "../in-press.ts";
import { forgetAddress } from "../move-address.ts";
import { findLinkedKeywords } from "./linked-keywords.ts";
import { addressesOf, type JournalId, withJournal } from "./record-journal-entry.ts";

export type RemovedKeyword = DeletedKeyword & { readonly journalId: JournalId | null };

/** Takes an unused keyword out of newsroom and portal, with a journal entry by which it can come back. */
export async function removeKeyword(actor: Actor, input: { readonly id: number }): Promise<RemovedKeyword> {
  const { id } = parseInput(keywordIdSchema, input);
  authorise(actor, "manage-keywords");
  return inPress(async (transaction) => {
    const { name } = await loadKeyword(transaction, id);
    const keys = {
      keywordIds: [id],
      ...(await findLinkedKeywords(transaction, id)),
      articleIds: [],
      paths: await addressesOf(transaction, [id]),
    };
    const { result, journalId } = await withJournal(transaction, actor, keys, async () => {
      const keyword = await deleteKeyword(transaction, actor, { id });
      await transaction.portalKeyword.deleteMany({ where: { id } });
      await forgetAddress(transaction, `/stichwort/${keyword.slug}`);
      return {
        result: keyword,
        action: "delete",
        summary: { name, otherName: null, articles: 0, undone: null },
      };
    });
    return { ...result, journalId };
  });
}
