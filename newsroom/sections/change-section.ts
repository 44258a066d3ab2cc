import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { loadSection } from "./load-section.ts";
import { findSectionNamed, type SectionRow } from "./section-queries.ts";
import { type ChangeSectionInput, changeSectionSchema } from "./section-schema.ts";
import { findFreeSectionSlug, sectionSlug } from "./section-slug.ts";

/** Where readers found the section before, and where they find it now. */
export type ChangedSection = {
  readonly id: number;
  readonly name: string;
  readonly slugBefore: string;
  readonly slug: string;
};

/**
 * Renames a section; its slug follows. The press calls this, prints the section and redirects the old address.
 * @throws CommandError "invalid", "not-allowed", "not-found", "conflict" when another section has the name
 */
export async function changeSection(
  transaction: Transaction,
  actor: Actor,
  input: ChangeSectionInput,
): Promise<ChangedSection> {
  const { id, name } = parseInput(changeSectionSchema, input);
  const before = await loadSection(transaction, id);
  authorise(actor, "manage-sections");
  await refuseTakenName(transaction, id, name);
  const slug = await slugAfter(transaction, before, name);
  await transaction.section.update({ where: { id }, data: { name, slug }, select: { id: true } });
  await recordAuditEntry(transaction, actor, {
    action: "change-section",
    subject: "section",
    subjectId: id,
    details: { before: { name: before.name, slug: before.slug }, after: { name, slug } },
  });
  return { id, name, slugBefore: before.slug, slug };
}

async function refuseTakenName(transaction: Transaction, id: number, name: string): Promise<void> {
  const namesake = await findSectionNamed(transaction, name);
  if (namesake === null || namesake.id === id) return;
  const message = `Das Ressort „${namesake.name}“ gibt es schon. Bitte wählen Sie einen anderen Namen.`;
  throw new CommandError("conflict", message, [{ field: "name", message }]);
}

/** A change that the address does not show (upper case, an accent) keeps the address. */
async function slugAfter(transaction: Transaction, before: SectionRow, name: string): Promise<string> {
  return sectionSlug(before.name) === sectionSlug(name) ? before.slug : findFreeSectionSlug(transaction, name);
}
