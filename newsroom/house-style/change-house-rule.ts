import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { type HouseRuleEntry, houseRuleSelect, toHouseRule } from "./house-rule-queries.ts";
import { type ChangeHouseRuleInput, changeHouseRuleSchema } from "./house-rule-schema.ts";
import { lockHouseRules, pickHouseRule, refuseSecondGenderStyle } from "./load-house-rules.ts";

/**
 * Changes a rule, also into one of another kind; its place stays. Exemptions of articles stay with it.
 * @throws CommandError "invalid", "not-allowed", "not-found", "conflict" for a second gender style
 */
export async function changeHouseRule(actor: Actor, input: ChangeHouseRuleInput): Promise<HouseRuleEntry> {
  const { id, level, reason, isOn, ...definition } = parseInput(changeHouseRuleSchema, input);
  authorise(actor, "manage-house-style");
  return newsroomDatabase().$transaction(async (transaction) => {
    const rules = await lockHouseRules(transaction);
    const { id: _id, ...before } = pickHouseRule(rules, id);
    refuseSecondGenderStyle(rules, { kind: definition.kind, id });
    const row = await transaction.houseRule.update({
      where: { id },
      data: { level, reason, isOn, kind: definition.kind, definition },
      select: houseRuleSelect,
    });
    await recordAuditEntry(transaction, actor, {
      action: "change-house-rule",
      subject: "house-rule",
      subjectId: id,
      // Read-only lists are plain JSON; Prisma's type asks for mutable ones.
      details: { before: structuredClone(before) as object, after: { ...definition, level, reason, isOn } },
    });
    return toHouseRule(row);
  });
}
