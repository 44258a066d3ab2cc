"use client";

import type { FormEvent } from "react";
import { type Action, problemAt } from "#components/ui/action-result.ts";
import { SubmitButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Field } from "#components/ui/field.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Select } from "#components/ui/select.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { checklistMessages } from "#lib/messages/desk-checklist.ts";
import {
  ADJUSTABLE_RULES,
  CHECK_LEVELS,
  CHECK_RULE_IDS,
  type CheckLevels,
  isAdjustable,
  ruleOf,
} from "#newsroom/articles/checklist/checklist.ts";

const words = checklistMessages.settings;
const options = CHECK_LEVELS.map((level) => ({ value: level, label: words.levels[level] }));
const laws = CHECK_RULE_IDS.filter((id) => !isAdjustable(id)).map(ruleOf);

type ChecklistFormProps = {
  readonly levels: CheckLevels;
  readonly save: Action<Readonly<Record<string, string>>>;
};

/** What each rule before a publication does; what is law is told of and cannot be changed. */
export function ChecklistForm({ levels, save }: ChecklistFormProps) {
  const toast = useToast();
  const { run, isPending, failure, formRef } = useAction(save, { onSuccess: () => toast(words.saved) });

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    run(Object.fromEntries(ADJUSTABLE_RULES.map((id) => [id, textValue(form, id)])));
  }

  return (
    <form ref={formRef} method="post" noValidate onSubmit={submit} className="grid gap-5">
      <p className="text-ink-soft">{words.intro}</p>
      <ErrorSummary failure={failure} fields={[...ADJUSTABLE_RULES]} />
      <div className="border-rule border-t">
        {ADJUSTABLE_RULES.map((id) => (
          <Field
            key={id}
            name={id}
            label={ruleOf(id).name}
            hint={ruleOf(id).looksFor}
            error={problemAt(failure, id)}
            className="gap-x-6 border-rule border-b py-3 sm:grid-cols-[minmax(0,1fr)_10rem] sm:[&>span]:row-span-2 sm:[&>span]:self-start"
          >
            <Select options={options} defaultValue={levels[id]} />
          </Field>
        ))}
      </div>
      <section className="grid gap-2">
        <h3 className="font-semibold text-fine">{words.law}</h3>
        <p className="text-fine text-ink-soft">{words.lawHint}</p>
        <ul className="border-rule border-t">
          {laws.map(({ name, looksFor, law }) => (
            <li key={name} className="border-rule border-b py-2.5">
              <p className="font-semibold text-fine">{name}</p>
              <p className="text-fine text-ink-soft">
                {looksFor} {law}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <div>
        <SubmitButton isPending={isPending}>{words.save}</SubmitButton>
      </div>
    </form>
  );
}
