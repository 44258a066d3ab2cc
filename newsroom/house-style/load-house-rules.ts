import { CommandError } from "#lib/errors.ts";
import type { Transaction } from "../newsroom-database.ts";
import { type HouseRuleEntry, houseRuleSelect, toHouseRule } from "./house-rule-queries.ts";

/**
 * All rules in their order, held until the transaction ends: what is decided by looking at all of them (their number, the
 * one gender style, the order) stays true.
 */
export async function lockHouseRules(transaction: Transaction): Promise<readonly HouseRuleEntry[]> {
  await transaction.$executeRaw`LOCK TABLE newsroom.house_rule IN SHARE ROW EXCLUSIVE MODE`;
  const rows = await transaction.houseRule.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: houseRuleSelect,
  });
  return rows.map(toHouseRule);
}

/** @throws CommandError "not-found" */
export function pickHouseRule(rules: readonly HouseRuleEntry[], id: number): HouseRuleEntry {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new CommandError("not-found", "Diese Regel gibt es nicht mehr.");
  return rule;
}

/**
 * One house has one gender style: two would contradict each other.
 * @throws CommandError "conflict"
 */
export function refuseSecondGenderStyle(
  rules: readonly HouseRuleEntry[],
  { kind, id }: { readonly kind: string; readonly id?: number },
): void {
  if (kind !== "gender" || !rules.some((rule) => rule.kind === "gender" && rule.id !== id)) return;
  const message = "Die Gender-Schreibweise ist schon geregelt. Bitte ändern Sie die vorhandene Regel.";
  throw new CommandError("conflict", message, [{ field: "kind", message }]);
}
