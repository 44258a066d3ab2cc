"use client";

import type { Action } from "#components/ui/action-result.ts";
import { problemAt } from "#components/ui/action-result.ts";
import { SubmitButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { notificationMessages } from "#lib/messages/notifications.ts";
import { MAIL_RHYTHMS, type MailChoices, NOTIFICATION_GROUP_NAMES } from "#newsroom/notifications/notification.ts";
import { DeskPart } from "../desk-page.tsx";

const words = notificationMessages.mails;
const options = MAIL_RHYTHMS.map((value) => ({ value, label: words.rhythms[value] }));

type MailChoicesFormProps = {
  readonly email: string;
  readonly choices: MailChoices;
  readonly save: Action<Record<string, string>>;
};

/** Which notifications somebody gets by mail, and how soon. */
export function MailChoicesForm({ email, choices, save }: MailChoicesFormProps) {
  const toast = useToast();
  const { run, isPending, failure, formRef } = useAction(save, { onSuccess: () => toast(words.saved) });
  return (
    <DeskPart title={words.title}>
      <form
        ref={formRef}
        noValidate
        className="grid max-w-2xl gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          run(Object.fromEntries(NOTIFICATION_GROUP_NAMES.map((group) => [group, String(form.get(group) ?? "")])));
        }}
      >
        <p className="text-ink-soft">{words.intro(email)}</p>
        <ErrorSummary failure={failure} fields={NOTIFICATION_GROUP_NAMES} />
        {NOTIFICATION_GROUP_NAMES.map((group) => (
          <Field
            key={group}
            name={group}
            label={words.groups[group].label}
            hint={words.groups[group].hint}
            error={problemAt(failure, group)}
          >
            <Select options={options} defaultValue={choices[group]} />
          </Field>
        ))}
        <SubmitButton isPending={isPending} look="secondary" className="justify-self-start">
          {words.submit}
        </SubmitButton>
      </form>
    </DeskPart>
  );
}
