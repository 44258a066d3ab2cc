import type { Metadata } from "next";
import { HouseStyleDesk } from "#components/desk/house-style/house-style-desk.tsx";
import { houseStyleMessages } from "#lib/messages/desk-house-style.ts";
import { listHouseRules } from "#newsroom/house-style/house-rule-queries.ts";
import { requireUser } from "../../../session.ts";
import {
  changeHouseRuleAction,
  createHouseRuleAction,
  deleteHouseRuleAction,
  orderHouseRulesAction,
  switchHouseRuleAction,
} from "./actions.ts";

export const metadata: Metadata = { title: houseStyleMessages.title };

/** `/redaktion/hausstil`: the rules for the house's language, for editors and admins. */
export default async function HouseStylePage() {
  await requireUser("manage-house-style");
  return (
    <HouseStyleDesk
      rules={await listHouseRules()}
      actions={{
        createRule: createHouseRuleAction,
        changeRule: changeHouseRuleAction,
        switchRule: switchHouseRuleAction,
        orderRules: orderHouseRulesAction,
        deleteRule: deleteHouseRuleAction,
      }}
    />
  );
}
