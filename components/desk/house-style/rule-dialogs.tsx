"use client";

import type { Action } from "#components/ui/action-result.ts";
import { ConfirmAction } from "#components/ui/confirm-action.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { deskMessages } from "#lib/messages/desk.ts";
import { houseStyleMessages as words } from "#lib/messages/desk-house-style.ts";
import type { ChangeHouseRuleInput, CreateHouseRuleInput } from "#newsroom/house-style/house-rule-schema.ts";
import { ruleName } from "./describe-rule.ts";
import type { HouseStyleActions, RuleDialogTarget } from "./house-rule-entry.ts";
import { readRuleForm, ruleFields } from "./read-rule-form.ts";
import { RuleFields } from "./rule-fields.tsx";

type DialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

export function CreateRuleDialog({ createRule, ...rest }: DialogProps & Pick<HouseStyleActions, "createRule">) {
  const toast = useToast();
  return (
    <FormDialog
      {...rest}
      title={words.create}
      action={withName<CreateHouseRuleInput>(createRule)}
      read={readRuleForm}
      fields={ruleFields}
      submitLabel={words.create}
      onSuccess={(name) => toast(words.created(name))}
    >
      {(errorAt) => <RuleFields errorAt={errorAt} />}
    </FormDialog>
  );
}

type RuleDialogsProps = DialogProps & {
  readonly target: RuleDialogTarget | undefined;
  readonly actions: HouseStyleActions;
};

/** The dialogs of one row of the list. */
export function RuleDialogs({ target, actions, ...rest }: RuleDialogsProps) {
  const toast = useToast();
  if (target === undefined) return null;
  const { rule } = target;
  if (target.kind === "delete") {
    return (
      <ConfirmAction
        {...rest}
        action={actions.deleteRule}
        input={{ id: rule.id }}
        onSuccess={() => toast(words.deleted(ruleName(rule)))}
        title={words.deleteTitle(ruleName(rule))}
        confirmLabel={deskMessages.common.delete}
      >
        {words.deleteText}
      </ConfirmAction>
    );
  }
  return (
    <FormDialog
      {...rest}
      title={words.changeTitle}
      action={withName<ChangeHouseRuleInput>(actions.changeRule)}
      read={(form) => ({ ...readRuleForm(form), id: rule.id, isOn: rule.isOn })}
      fields={ruleFields}
      submitLabel={deskMessages.common.save}
      onSuccess={(name) => toast(words.changed(name))}
    >
      {(errorAt) => <RuleFields rule={rule} errorAt={errorAt} />}
    </FormDialog>
  );
}

/** Answers with the name of the rule that was typed, to be said in the toast. */
function withName<Input extends CreateHouseRuleInput>(action: Action<Input>): Action<Input, string> {
  return async (input) => {
    const result = await action(input);
    return result.ok ? { ok: true, data: nameOf(input) } : result;
  };
}

function nameOf(input: CreateHouseRuleInput): string {
  const checked = { id: 0, ...input };
  switch (checked.kind) {
    case "spelling":
      return ruleName({ ...checked, right: checked.right.trim(), isInflected: false });
    case "forbidden":
      return ruleName({
        ...checked,
        words: checked.words.map((word) => word.trim()).filter((word) => word !== ""),
        suggestions: [],
        isInflected: false,
      });
    default:
      return ruleName(checked);
  }
}
