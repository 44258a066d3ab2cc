import type { Actor } from "#newsroom/people/actor.ts";
import { type DeletedSection, deleteSection } from "#newsroom/sections/delete-section.ts";
import { inPress } from "../in-press.ts";
import { forgetAddress } from "../move-address.ts";

/** Takes an empty section out of newsroom and portal. */
export function removeSection(actor: Actor, input: { readonly id: number }): Promise<DeletedSection> {
  return inPress(async (transaction) => {
    const section = await deleteSection(transaction, actor, input);
    await transaction.portalSection.deleteMany({ where: { id: section.id } });
    await forgetAddress(transaction, `/ressort/${section.slug}`);
    return section;
  });
}
