import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { MAX_HOUSE_RULES } from "./house-rule-limits.ts";
import { type HouseRuleEntry, houseRuleSelect, toHouseRule } from "./house-rule-queries.ts";
import { type CreateHouseRuleInput, createHouseRuleSchema } from "./house-rule-schema.ts";
import { lockHouseRules, refuseSecondGenderStyle } from "./load-house-rules.ts";

/**
 * Lays down a rule of the house's language, behind all others.
 * @throws CommandError "invalid", "not-allowed", "conflict" for a second gender style and beyond the greatest number
 */
export async function createHouseRule(actor: Actor, input: CreateHouseRuleInput): Promise<HouseRuleEntry> {
  const { level, reason, isOn, ...definition } = parseInput(createHouseRuleSchema, input);
  authorise(actor, "manage-house-style");
  return newsroomDatabase().$transaction(async (transaction) => {
    const rules = await lockHouseRules(transaction);
    refuseSecondGenderStyle(rules, definition);
    if (rules.length >= MAX_HOUSE_RULES) {
      const remedy = "Bitte löschen Sie Regeln, die niemand mehr braucht.";
      throw new CommandError("conflict", `Mehr als ${MAX_HOUSE_RULES} Regeln sind nicht möglich. ${remedy}`);
    }
    const { _max: last } = await transaction.houseRule.aggregate({ _max: { position: true } });
    const row = await transaction.houseRule.create({
      data: { position: (last.position ?? 0) + 1, level, reason, isOn, kind: definition.kind, definition },
      select: houseRuleSelect,
    });
    await recordAuditEntry(transaction, actor, {
      action: "create-house-rule",
      subject: "house-rule",
      subjectId: row.id,
      details: { ...definition, level, reason, isOn },
    });
    return toHouseRule(row);
  });
}
