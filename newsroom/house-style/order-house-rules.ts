import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { isReordering } from "../is-reordering.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { type OrderHouseRulesInput, orderHouseRulesSchema } from "./house-rule-schema.ts";
import { lockHouseRules } from "./load-house-rules.ts";

/**
 * Puts all rules into a new order: where two claim the same form, the earlier one has it.
 * @throws CommandError "invalid", "not-allowed", "stale" when the list is not exactly today's rules
 */
export async function orderHouseRules(actor: Actor, input: OrderHouseRulesInput): Promise<void> {
  const { ids } = parseInput(orderHouseRulesSchema, input);
  authorise(actor, "manage-house-style");
  await newsroomDatabase().$transaction(async (transaction) => {
    const before = (await lockHouseRules(transaction)).map(({ id }) => id);
    if (!isReordering(before, ids)) {
      throw new CommandError("stale", "Die Regeln haben sich inzwischen geändert. Bitte laden Sie die Seite neu.");
    }
    await transaction.$executeRaw`
      UPDATE newsroom.house_rule SET position = wanted.position
      FROM unnest(${ids}::int[]) WITH ORDINALITY AS wanted (id, position)
      WHERE house_rule.id = wanted.id`;
    await recordAuditEntry(transaction, actor, {
      action: "order-house-rules",
      subject: "house-rule",
      subjectId: "all",
      details: { before, after: ids },
    });
  });
}
