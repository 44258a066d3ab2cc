import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { houseRuleIdSchema } from "./house-rule-schema.ts";
import { lockHouseRules, pickHouseRule } from "./load-house-rules.ts";

/**
 * Deletes a rule with the exemptions from it; the log keeps what it said.
 * @throws CommandError "invalid", "not-allowed", "not-found"
 */
export async function deleteHouseRule(actor: Actor, input: { readonly id: number }): Promise<void> {
  const { id } = parseInput(houseRuleIdSchema, input);
  authorise(actor, "manage-house-style");
  await newsroomDatabase().$transaction(async (transaction) => {
    const { id: _id, ...rule } = pickHouseRule(await lockHouseRules(transaction), id);
    await transaction.houseRule.delete({ where: { id }, select: { id: true } });
    await recordAuditEntry(transaction, actor, {
      action: "delete-house-rule",
      subject: "house-rule",
      subjectId: id,
      // Read-only lists are plain JSON; Prisma's type asks for mutable ones.
      details: structuredClone(rule) as object,
    });
  });
}
