import type { Action } from "#components/ui/action-result.ts";
import type { HouseRule } from "#editor/house-style/rule.ts";
import type { ChangeHouseRuleInput, CreateHouseRuleInput } from "#newsroom/house-style/house-rule-schema.ts";

export type DeskHouseRule = HouseRule & { readonly isOn: boolean };

export type HouseStyleActions = {
  readonly createRule: Action<CreateHouseRuleInput>;
  readonly changeRule: Action<ChangeHouseRuleInput>;
  readonly switchRule: Action<{ id: number; isOn: boolean }>;
  /** All ids in their new order. */
  readonly orderRules: Action<{ ids: number[] }>;
  readonly deleteRule: Action<{ id: number }>;
};

export type RuleDialogTarget = { readonly kind: "change" | "delete"; readonly rule: DeskHouseRule };
