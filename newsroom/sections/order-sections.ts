import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { isReordering } from "../is-reordering.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { type OrderSectionsInput, orderSectionsSchema } from "./section-schema.ts";

/** The sections' ids in their new order. */
export type OrderedSections = { readonly ids: readonly number[] };

/**
 * Puts all sections into a new order. Readers see it in the navigation, so the press calls this and prints it.
 * @throws CommandError "invalid", "not-allowed", "stale" when the list is not exactly today's sections
 */
export async function orderSections(
  transaction: Transaction,
  actor: Actor,
  input: OrderSectionsInput,
): Promise<OrderedSections> {
  const { ids } = parseInput(orderSectionsSchema, input);
  const sections = await transaction.$queryRaw<{ id: number }[]>`
    SELECT id FROM newsroom.section ORDER BY position, name FOR UPDATE`;
  authorise(actor, "manage-sections");
  const before = sections.map(({ id }) => id);
  if (!isReordering(before, ids)) {
    throw new CommandError("stale", "Die Ressorts haben sich inzwischen geändert. Bitte laden Sie die Seite neu.");
  }
  await transaction.$executeRaw`
    UPDATE newsroom.section SET position = wanted.position
    FROM unnest(${ids}::int[]) WITH ORDINALITY AS wanted (id, position)
    WHERE section.id = wanted.id`;
  await recordAuditEntry(transaction, actor, {
    action: "order-sections",
    subject: "section",
    subjectId: "all",
    details: { before, after: ids },
  });
  return { ids };
}
