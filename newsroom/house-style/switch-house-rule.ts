import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { type SwitchHouseRuleInput, switchHouseRuleSchema } from "./house-rule-schema.ts";
import { lockHouseRules, pickHouseRule } from "./load-house-rules.ts";

/**
 * Switches a rule on or off for everybody; off, it is kept and finds nothing. As it was already: nothing happens.
 * @throws CommandError "invalid", "not-allowed", "not-found"
 */
export async function switchHouseRule(actor: Actor, input: SwitchHouseRuleInput): Promise<void> {
  const { id, isOn } = parseInput(switchHouseRuleSchema, input);
  authorise(actor, "manage-house-style");
  await newsroomDatabase().$transaction(async (transaction) => {
    const before = pickHouseRule(await lockHouseRules(transaction), id);
    if (before.isOn === isOn) return;
    await transaction.houseRule.update({ where: { id }, data: { isOn }, select: { id: true } });
    await recordAuditEntry(transaction, actor, {
      action: "switch-house-rule",
      subject: "house-rule",
      subjectId: id,
      from: before.isOn ? "on" : "off",
      to: isOn ? "on" : "off",
    });
  });
}
