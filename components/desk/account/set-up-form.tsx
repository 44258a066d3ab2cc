"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { type Action, problemAt } from "#components/ui/action-result.ts";
import { SubmitButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Field } from "#components/ui/field.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { TextInput } from "#components/ui/text-input.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { accountMessages } from "#lib/messages/desk-accounts.ts";
import { AccountReady } from "./account-ready.tsx";
import { NewPasswordField, usePasswordToggle } from "./password-field.tsx";

const words = accountMessages.setUp;
const fields = ["portalName", "sectionName", "name", "initials", "email", "password"] as const;

export type SetUpInput = Record<(typeof fields)[number], string>;

type SetUpFormProps = {
  /** Creates the portal, its first section and the first admin; the caller binds the one-time token. */
  readonly setUp: Action<SetUpInput>;
};

/** The one form between an empty house and the first article. */
export function SetUpForm({ setUp }: SetUpFormProps) {
  const [isDone, setDone] = useState(false);
  const { run, isPending, failure, formRef } = useAction(setUp, { onSuccess: () => setDone(true) });
  const { isShown, toggle } = usePasswordToggle();
  const errorAt = (field: (typeof fields)[number]) => problemAt(failure, field);

  if (isDone) return <AccountReady>{words.done}</AccountReady>;
  return (
    <form
      ref={formRef}
      method="post"
      noValidate
      onSubmit={(event) => run(readSetUp(event))}
      className="grid grid-cols-[minmax(0,1fr)] gap-8"
    >
      <ErrorSummary failure={failure} fields={fields} />
      <Part title={words.portalPart}>
        <Field name="portalName" label={words.portalName} hint={words.portalNameHint} error={errorAt("portalName")}>
          <TextInput autoComplete="off" />
        </Field>
        <Field name="sectionName" label={words.sectionName} hint={words.sectionNameHint} error={errorAt("sectionName")}>
          <TextInput autoComplete="off" />
        </Field>
      </Part>
      <Part title={words.accountPart}>
        <Field name="name" label={words.name} hint={words.nameHint} error={errorAt("name")}>
          <TextInput autoComplete="name" />
        </Field>
        <Field name="initials" label={words.initials} hint={words.initialsHint} error={errorAt("initials")}>
          <TextInput autoComplete="off" autoCapitalize="none" maxLength={12} className="max-w-28" />
        </Field>
        <Field name="email" label={words.email} error={errorAt("email")}>
          <TextInput type="email" autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Field>
        <NewPasswordField
          name="password"
          label={words.password}
          hint={accountMessages.password.hint}
          error={errorAt("password")}
          isShown={isShown}
        >
          {toggle}
        </NewPasswordField>
      </Part>
      <SubmitButton isPending={isPending}>{words.button}</SubmitButton>
    </form>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="grid gap-5">
      <legend className="mb-4 font-bold text-normal">{title}</legend>
      {children}
    </fieldset>
  );
}

function readSetUp(event: FormEvent<HTMLFormElement>): SetUpInput {
  event.preventDefault();
  const form = event.currentTarget;
  return {
    portalName: textValue(form, "portalName"),
    sectionName: textValue(form, "sectionName"),
    name: textValue(form, "name"),
    initials: textValue(form, "initials"),
    email: textValue(form, "email"),
    password: textValue(form, "password"),
  };
}
