import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "./actor.ts";
import { authorise } from "./desk-policy.ts";
import { type PersonRow, personRowSelect } from "./person-queries.ts";
import { createPersonSchema } from "./person-schema.ts";
import { personSlug } from "./person-slug.ts";
import { orConflict, refuseTakenPerson } from "./refuse-taken-person.ts";

/**
 * A new person for bylines, at the end of the order.
 * @throws CommandError "invalid", "not-allowed", "conflict" for taken initials or account, "not-found" for the account
 */
export async function createPerson(transaction: Transaction, actor: Actor, input: unknown): Promise<PersonRow> {
  const values = parseInput(createPersonSchema, input);
  authorise(actor, "manage-persons");
  await refuseTakenPerson(transaction, values);
  const slug = await personSlug(transaction, values);
  const position = await endOfOrder(transaction);
  const person = await orConflict(
    transaction.person.create({ data: { ...values, slug, position }, select: personRowSelect }),
  );
  await recordAuditEntry(transaction, actor, {
    action: "create-person",
    subject: "person",
    subjectId: person.id,
    details: { name: person.name, initials: person.initials, userId: person.userId },
  });
  return person;
}

/** The position behind everybody. Two people at the same one stand in the order of their names. */
export async function endOfOrder(transaction: Transaction): Promise<number> {
  const { _max } = await transaction.person.aggregate({ _max: { position: true } });
  return (_max.position ?? -1) + 1;
}
