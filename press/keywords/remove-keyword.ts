import { type DeletedKeyword, deleteKeyword } from "#newsroom/keywords/delete-keyword.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { inPress } from "../in-press.ts";
import { forgetAddress } from "../move-address.ts";

/** Takes an unused keyword out of newsroom and portal. */
export function removeKeyword(actor: Actor, input: { readonly id: number }): Promise<DeletedKeyword> {
  return inPress(async (transaction) => {
    const keyword = await deleteKeyword(transaction, actor, input);
    await transaction.portalKeyword.deleteMany({ where: { id: keyword.id } });
    await forgetAddress(transaction, `/stichwort/${keyword.slug}`);
    return keyword;
  });
}
