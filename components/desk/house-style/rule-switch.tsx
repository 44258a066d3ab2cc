"use client";

import { startTransition, useOptimistic } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { useToast } from "#components/ui/toast.tsx";
import { settle } from "#components/ui/use-action.ts";
import { houseStyleMessages as words } from "#lib/messages/desk-house-style.ts";
import { ruleName } from "./describe-rule.ts";
import type { DeskHouseRule, HouseStyleActions } from "./house-rule-entry.ts";

type RuleSwitchProps = { readonly rule: DeskHouseRule } & Pick<HouseStyleActions, "switchRule">;

/** Turns at once; turns back and says why when the server refuses. */
export function RuleSwitch({ rule, switchRule }: RuleSwitchProps) {
  const [isOn, show] = useOptimistic(rule.isOn);
  const toast = useToast();
  const name = ruleName(rule);

  function turn(): void {
    startTransition(async () => {
      show(!isOn);
      const result = await settle(switchRule, { id: rule.id, isOn: !isOn });
      if (!result.ok) toast(result.message, "error");
      else toast(isOn ? words.switchedOff(name) : words.switchedOn(name));
    });
  }

  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      aria-label={words.isOn(name)}
      onClick={turn}
      className={classNames(
        "relative h-6 w-11 shrink-0 cursor-pointer border border-field-rule transition-colors",
        isOn ? "bg-accent" : "bg-paper-tint",
      )}
    >
      <span
        aria-hidden="true"
        className={classNames(
          "absolute top-0.5 left-0.5 size-4.5 border border-field-rule bg-paper transition-transform forced-colors:bg-[ButtonText]",
          isOn && "translate-x-5",
        )}
      />
    </button>
  );
}
