import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { loadSection } from "./load-section.ts";
import type { SectionRow } from "./section-queries.ts";
import { sectionIdSchema } from "./section-schema.ts";

export type DeletedSection = { readonly id: number; readonly slug: string };

/**
 * Deletes a section without articles: neither working copies, also in the trash, nor pieces that readers see.
 * The press calls this and takes the section out of the portal.
 * @throws CommandError "invalid", "not-allowed", "not-found", "conflict" while it has articles
 */
export async function deleteSection(
  transaction: Transaction,
  actor: Actor,
  input: { readonly id: number },
): Promise<DeletedSection> {
  const { id } = parseInput(sectionIdSchema, input);
  const section = await loadSection(transaction, id);
  authorise(actor, "manage-sections");
  await refuseUnlessEmpty(transaction, section);
  await transaction.section.delete({ where: { id }, select: { id: true } });
  await recordAuditEntry(transaction, actor, {
    action: "delete-section",
    subject: "section",
    subjectId: id,
    details: { name: section.name, slug: section.slug },
  });
  return { id, slug: section.slug };
}

async function refuseUnlessEmpty(transaction: Transaction, { id, name }: SectionRow): Promise<void> {
  const articles = await transaction.article.count({ where: { sectionId: id } });
  if (articles > 0) {
    const pieces = articles === 1 ? "einen Artikel" : `${articles} Artikel`;
    const remedy = "Bitte ordnen Sie sie zuerst einem anderen Ressort zu.";
    throw new CommandError("conflict", `„${name}“ hat noch ${pieces} (auch im Papierkorb). ${remedy}`);
  }
  const printed = await transaction.portalArticle.count({ where: { sectionId: id } });
  if (printed > 0) {
    const remedy = "Bitte veröffentlichen Sie deren Änderungen zuerst.";
    throw new CommandError("conflict", `Lesende sehen in „${name}“ noch Artikel. ${remedy}`);
  }
}
