import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "./actor.ts";
import { authorise } from "./desk-policy.ts";
import { orderPersonsSchema } from "./person-schema.ts";

/**
 * Puts all persons into the given order. Only the desk shows it, readers do not.
 * @throws CommandError "invalid", "not-allowed", "stale" when the list is not exactly that of all persons
 */
export async function orderPersons(actor: Actor, input: unknown): Promise<void> {
  const { personIds } = parseInput(orderPersonsSchema, input);
  authorise(actor, "manage-persons");
  await newsroomDatabase().$transaction(async (transaction) => {
    await refuseOtherList(transaction, personIds);
    await transaction.$executeRaw`
      UPDATE "newsroom"."person" AS person SET "position" = wanted."place" - 1
      FROM unnest(${personIds}::int[]) WITH ORDINALITY AS wanted("id", "place")
      WHERE person."id" = wanted."id"`;
    await recordAuditEntry(transaction, actor, {
      action: "order-persons",
      subject: "person",
      subjectId: "all",
      details: { personIds },
    });
  });
}

async function refuseOtherList(transaction: Transaction, personIds: readonly number[]): Promise<void> {
  // In the order of the ids, so that two people who order at the same moment wait for each other instead of deadlocking.
  const known = await transaction.$queryRaw<{ id: number }[]>`
    SELECT "id" FROM "newsroom"."person" ORDER BY "id" FOR UPDATE`;
  const given = new Set(personIds);
  const isWhole =
    given.size === personIds.length && given.size === known.length && known.every(({ id }) => given.has(id));
  if (!isWhole) throw new CommandError("stale", "Die Liste hat sich inzwischen geändert. Laden Sie die Seite neu.");
}
