import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "./actor.ts";
import { authorise } from "./desk-policy.ts";
import { type PersonRow, personRowSelect } from "./person-queries.ts";
import { changePersonSchema } from "./person-schema.ts";
import { personSlug } from "./person-slug.ts";
import { orConflict, refuseTakenPerson } from "./refuse-taken-person.ts";

/** `previousSlug` is the address that this change left, or null; readers who know it must be led on. */
export type ChangedPerson = { readonly person: PersonRow; readonly previousSlug: string | null };

/**
 * Changes name, initials and linked account. A named person keeps the slug for good; somebody known by initials only
 * gets one from the name as soon as there is one.
 * @throws CommandError "invalid", "not-allowed", "not-found", "conflict" for taken initials or account
 */
export async function changePerson(transaction: Transaction, actor: Actor, input: unknown): Promise<ChangedPerson> {
  const { personId, ...values } = parseInput(changePersonSchema, input);
  const before = await loadPerson(transaction, personId);
  authorise(actor, "manage-persons");
  await refuseTakenPerson(transaction, values, personId);
  const slug = before.name === null ? await personSlug(transaction, values, personId) : before.slug;
  const person = await orConflict(
    transaction.person.update({ where: { id: personId }, data: { ...values, slug }, select: personRowSelect }),
  );
  await recordAuditEntry(transaction, actor, {
    action: "change-person",
    subject: "person",
    subjectId: personId,
    details: { before: auditable(before), after: auditable(person) },
  });
  return { person, previousSlug: slug === before.slug ? null : before.slug };
}

/** Locked, so that two changes at the same moment both see the name that decides about the slug. */
async function loadPerson(transaction: Transaction, personId: number): Promise<PersonRow> {
  await transaction.$queryRaw`SELECT 1 FROM "newsroom"."person" WHERE "id" = ${personId}::int FOR UPDATE`;
  const person = await transaction.person.findUnique({ where: { id: personId }, select: personRowSelect });
  if (person === null) throw new CommandError("not-found", "Diese Person gibt es nicht.");
  return person;
}

function auditable({ name, initials, slug, userId }: PersonRow) {
  return { name, initials, slug, userId };
}
