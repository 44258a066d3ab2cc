import { expect, it } from "vitest";
import { RULE_KINDS } from "#editor/house-style/rule.ts";
import { createHouseRuleSchema } from "#newsroom/house-style/house-rule-schema.ts";
import { demoHouseStyle } from "./demo-house-style.ts";

it("the demo newsroom has a valid rule of every kind, and one gender style", () => {
  for (const rule of demoHouseStyle) expect(createHouseRuleSchema.safeParse(rule).error).toBeUndefined();
  expect(new Set(demoHouseStyle.map(({ kind }) => kind))).toEqual(new Set(RULE_KINDS));
  expect(demoHouseStyle.filter(({ kind }) => kind === "gender")).toHaveLength(1);
});
