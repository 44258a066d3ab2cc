import type { Actor } from "#newsroom/people/actor.ts";
import { createSection } from "#newsroom/sections/create-section.ts";
import type { SectionRow } from "#newsroom/sections/section-queries.ts";
import type { CreateSectionInput } from "#newsroom/sections/section-schema.ts";
import { inPress } from "../in-press.ts";
import { forgetAddress } from "../move-address.ts";
import { printSection } from "../print-references.ts";

/** A new section, in the portal's navigation at once. */
export function addSection(actor: Actor, input: CreateSectionInput): Promise<SectionRow> {
  return inPress(async (transaction) => {
    const section = await createSection(transaction, actor, input);
    await forgetAddress(transaction, `/ressort/${section.slug}`);
    await printSection(transaction, section.id);
    return section;
  });
}
