"use client";

import type { FormEvent } from "react";
import { type Action, problemAt } from "#components/ui/action-result.ts";
import { SubmitButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Field } from "#components/ui/field.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { foundMessages as words } from "#lib/messages/desk-found.ts";
import { FEED_CONTENTS, type Settings } from "#newsroom/settings/settings.ts";

type FoundSettings = Pick<Settings, "feedContent" | "securityContact">;

const options = FEED_CONTENTS.map((value) => ({ value, label: words.feedContents[value] }));

type FoundFormProps = {
  readonly settings: FoundSettings;
  readonly save: Action<{ readonly feedContent: string; readonly securityContact: string }>;
};

/** What feeds carry, and whom a finder of a weakness writes to. */
export function FoundForm({ settings, save }: FoundFormProps) {
  const toast = useToast();
  const { run, isPending, failure, formRef } = useAction(save, { onSuccess: () => toast(words.saved) });

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    run({ feedContent: textValue(form, "feedContent"), securityContact: textValue(form, "securityContact") });
  }

  return (
    <form ref={formRef} method="post" noValidate onSubmit={submit} className="grid gap-5">
      <ErrorSummary failure={failure} fields={["feedContent", "securityContact"]} />
      <Field
        name="feedContent"
        label={words.feedContent}
        hint={words.feedContentHint}
        error={problemAt(failure, "feedContent")}
      >
        <Select options={options} defaultValue={settings.feedContent} />
      </Field>
      <Field
        name="securityContact"
        label={words.securityContact}
        hint={words.securityContactHint}
        isOptional
        error={problemAt(failure, "securityContact")}
      >
        <TextInput autoComplete="off" defaultValue={settings.securityContact} />
      </Field>
      <div>
        <SubmitButton isPending={isPending}>{words.save}</SubmitButton>
      </div>
    </form>
  );
}
