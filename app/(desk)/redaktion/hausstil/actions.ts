"use server";

import { revalidatePath } from "next/cache";
import type { ActionResult } from "#components/ui/action-result.ts";
import { changeHouseRule } from "#newsroom/house-style/change-house-rule.ts";
import { createHouseRule } from "#newsroom/house-style/create-house-rule.ts";
import { deleteHouseRule } from "#newsroom/house-style/delete-house-rule.ts";
import type {
  ChangeHouseRuleInput,
  CreateHouseRuleInput,
  OrderHouseRulesInput,
  SwitchHouseRuleInput,
} from "#newsroom/house-style/house-rule-schema.ts";
import { orderHouseRules } from "#newsroom/house-style/order-house-rules.ts";
import { switchHouseRule } from "#newsroom/house-style/switch-house-rule.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { deskAction } from "../../../desk-action.ts";

const PAGE = "/redaktion/hausstil";

export async function createHouseRuleAction(input: CreateHouseRuleInput): Promise<ActionResult<void>> {
  return changeRules((user) => createHouseRule(user, input));
}

export async function changeHouseRuleAction(input: ChangeHouseRuleInput): Promise<ActionResult<void>> {
  return changeRules((user) => changeHouseRule(user, input));
}

export async function switchHouseRuleAction(input: SwitchHouseRuleInput): Promise<ActionResult<void>> {
  return changeRules((user) => switchHouseRule(user, input));
}

export async function orderHouseRulesAction(input: OrderHouseRulesInput): Promise<ActionResult<void>> {
  return changeRules((user) => orderHouseRules(user, input));
}

export async function deleteHouseRuleAction(input: { id: number }): Promise<ActionResult<void>> {
  return changeRules((user) => deleteHouseRule(user, input));
}

function changeRules(change: (user: UserActor) => Promise<unknown>): Promise<ActionResult<void>> {
  return deskAction("manage-house-style", async (user) => {
    await change(user);
    revalidatePath(PAGE);
  });
}
