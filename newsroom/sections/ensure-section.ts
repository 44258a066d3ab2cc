import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { findSectionNamed, type SectionRow } from "./section-queries.ts";
import { type CreateSectionInput, createSectionSchema } from "./section-schema.ts";
import { findFreeSectionSlug } from "./section-slug.ts";

export type EnsuredSection = { readonly id: number; readonly wasCreated: boolean };

/**
 * The section of this name (upper and lower case apart), made at the end of the order when there is none.
 * Whoever only uses an existing one needs no right.
 * @throws CommandError "invalid", "not-allowed" when it would have to be made
 */
export async function ensureSection(
  transaction: Transaction,
  actor: Actor,
  input: CreateSectionInput,
): Promise<EnsuredSection> {
  const { name } = parseInput(createSectionSchema, input);
  const known = await findSectionNamed(transaction, name);
  if (known !== null) return { id: known.id, wasCreated: false };
  authorise(actor, "manage-sections");
  // Sections are made one after the other, so that name, slug and place are still free when the row is written.
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('newsroom.section'))`;
  const meanwhile = await findSectionNamed(transaction, name);
  if (meanwhile !== null) return { id: meanwhile.id, wasCreated: false };
  const section = await insertSection(transaction, name);
  await recordAuditEntry(transaction, actor, {
    action: "create-section",
    subject: "section",
    subjectId: section.id,
    details: { name, slug: section.slug },
  });
  return { id: section.id, wasCreated: true };
}

async function insertSection(transaction: Transaction, name: string): Promise<SectionRow> {
  const slug = await findFreeSectionSlug(transaction, name);
  const { _max } = await transaction.section.aggregate({ _max: { position: true } });
  return transaction.section.create({
    data: { name, slug, position: (_max.position ?? 0) + 1 },
    select: { id: true, name: true, slug: true, position: true },
  });
}
