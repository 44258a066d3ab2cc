import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "./actor.ts";
import { endOfOrder } from "./create-person.ts";
import { authorise } from "./desk-policy.ts";
import { findPersonByInitials, type PersonRow, personRowSelect } from "./person-queries.ts";
import { initialsSchema } from "./person-schema.ts";
import { personSlug } from "./person-slug.ts";

/** `isNew`: made just now, without a name, for somebody to complete. */
export type ImportedByline = { readonly person: PersonRow; readonly isNew: boolean };

/**
 * The person with these initials; an unknown one is made without a name. Whoever may create articles may do this,
 * because an imported piece keeps its byline; naming the person is left to the admins.
 * @throws CommandError "invalid", "not-allowed", "conflict" when an import in parallel took the address
 */
export async function ensurePersonForInitials(
  transaction: Transaction,
  actor: Actor,
  initials: string,
): Promise<ImportedByline> {
  const wanted = parseInput(initialsSchema, initials);
  authorise(actor, "create-article");
  const known = await findPersonByInitials(wanted, transaction);
  if (known !== null) return { person: known, isNew: false };
  const person = await insertNameless(transaction, wanted);
  if (person === null) return { person: await foundMeanwhile(transaction, wanted), isNew: false };
  await recordAuditEntry(transaction, actor, {
    action: "import-byline",
    subject: "person",
    subjectId: person.id,
    details: { initials: wanted },
  });
  return { person, isNew: true };
}

/** Null when somebody else made the same person in this moment: waits for them instead of failing. */
async function insertNameless(transaction: Transaction, initials: string): Promise<PersonRow | null> {
  const slug = await personSlug(transaction, { name: null, initials });
  const position = await endOfOrder(transaction);
  const [person] = await transaction.person.createManyAndReturn({
    data: [{ name: null, initials, slug, position }],
    skipDuplicates: true,
    select: personRowSelect,
  });
  return person ?? null;
}

async function foundMeanwhile(transaction: Transaction, initials: string): Promise<PersonRow> {
  const person = await findPersonByInitials(initials, transaction);
  if (person === null)
    throw new CommandError("conflict", "Ein anderer Import läuft gerade. Versuchen Sie es noch einmal.");
  return person;
}
