import type { Actor } from "#newsroom/people/actor.ts";
import { type ChangedSection, changeSection } from "#newsroom/sections/change-section.ts";
import type { ChangeSectionInput } from "#newsroom/sections/section-schema.ts";
import { inPress } from "../in-press.ts";
import { moveAddress } from "../move-address.ts";
import { printSection } from "../print-references.ts";

/** Renames a section for readers too; its old address leads to the new one. */
export function renameSection(actor: Actor, input: ChangeSectionInput): Promise<ChangedSection> {
  return inPress(async (transaction) => {
    const section = await changeSection(transaction, actor, input);
    await printSection(transaction, section.id);
    await moveAddress(transaction, `/ressort/${section.slugBefore}`, `/ressort/${section.slug}`);
    return section;
  });
}
