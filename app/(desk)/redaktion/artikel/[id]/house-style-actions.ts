"use server";

import type { HouseStyle } from "#components/desk/writing/house-style/house-style.ts";
import type { ActionResult } from "#components/ui/action-result.ts";
import { exemptFinding, liftExemptions } from "#newsroom/house-style/exempt-finding.ts";
import { findHouseStyle } from "#newsroom/house-style/house-rule-queries.ts";
import type { ExemptFindingInput } from "#newsroom/house-style/house-rule-schema.ts";
import { deskAction } from "../../../../desk-action.ts";

/** Everybody at the desk sees every article, and the rules that it is checked against. */
export async function loadHouseStyleAction(input: { articleId: number }): Promise<ActionResult<HouseStyle>> {
  return deskAction("use-desk", () => findHouseStyle(input));
}

export async function exemptFindingAction(input: ExemptFindingInput): Promise<ActionResult<void>> {
  return deskAction("use-desk", (user) => exemptFinding(user, input));
}

export async function liftExemptionsAction(input: { articleId: number }): Promise<ActionResult<void>> {
  return deskAction("use-desk", (user) => liftExemptions(user, input));
}
