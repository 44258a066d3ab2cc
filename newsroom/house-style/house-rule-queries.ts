import type { HouseRule, RuleLevel } from "#editor/house-style/rule.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { articleOfExemptionsSchema, type RuleDefinition, ruleDefinitionSchema } from "./house-rule-schema.ts";

/** A rule as the house keeps it; rules are in the order in which they win over each other. */
export type HouseRuleEntry = HouseRule & { readonly isOn: boolean };

/** Somebody decided that this form may stand in an article although the rule objects. */
export type Exemption = { readonly ruleId: number; readonly form: string };

export const houseRuleSelect = {
  id: true,
  level: true,
  isOn: true,
  reason: true,
  definition: true,
} satisfies Prisma.HouseRuleSelect;

type HouseRuleRow = {
  readonly id: number;
  readonly level: RuleLevel;
  readonly isOn: boolean;
  readonly reason: string;
  readonly definition: unknown;
};

export function toHouseRule({ definition, ...row }: HouseRuleRow): HouseRuleEntry {
  return { ...row, ...(ruleDefinitionSchema.parse(definition) satisfies RuleDefinition) };
}

/** All rules in their order, also those that are switched off. */
export async function listHouseRules(): Promise<HouseRuleEntry[]> {
  const rows = await newsroomDatabase().houseRule.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: houseRuleSelect,
  });
  return rows.map(toHouseRule);
}

/**
 * What a text is checked against: the rules that are on, and what its article is exempted from.
 * @throws CommandError "invalid"
 */
export async function findHouseStyle(
  input: unknown,
): Promise<{ readonly rules: readonly HouseRule[]; readonly exemptions: readonly Exemption[] }> {
  const { articleId } = parseInput(articleOfExemptionsSchema, input);
  const [rules, exemptions] = await Promise.all([
    listHouseRules(),
    newsroomDatabase().houseRuleExemption.findMany({
      where: { articleId },
      orderBy: [{ ruleId: "asc" }, { form: "asc" }],
      select: { ruleId: true, form: true },
    }),
  ]);
  return { rules: rules.filter(({ isOn }) => isOn).map(({ isOn: _isOn, ...rule }) => rule), exemptions };
}
