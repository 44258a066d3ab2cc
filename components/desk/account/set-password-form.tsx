"use client";

import { type FormEvent, useState } from "react";
import { type Action, type ActionResult, problemAt } from "#components/ui/action-result.ts";
import { SubmitButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { useAction } from "#components/ui/use-action.ts";
import { accountMessages } from "#lib/messages/desk-accounts.ts";
import { AccountReady } from "./account-ready.tsx";
import { NewPasswordField, usePasswordToggle } from "./password-field.tsx";

const words = accountMessages.password;

type SetPasswordFormProps = {
  /** Sets the password of the account that the one-time link belongs to; the caller binds the link's token. */
  readonly setPassword: Action<{ password: string }>;
  readonly email?: string;
};

/** Chooses a password by a one-time link. */
export function SetPasswordForm({ setPassword, email }: SetPasswordFormProps) {
  const [isDone, setDone] = useState(false);
  const { isShown, toggle } = usePasswordToggle();
  const checked: Action<{ password: string; repeat: string }> = async ({ password, repeat }) =>
    refuseDifferent(password, repeat) ?? setPassword({ password });
  const { run, isPending, failure, formRef } = useAction(checked, { onSuccess: () => setDone(true) });

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    run({ password: textValue(form, "password"), repeat: textValue(form, "repeat") });
  }

  if (isDone) return <AccountReady>{words.done}</AccountReady>;
  return (
    <form ref={formRef} method="post" noValidate onSubmit={submit} className="grid gap-5">
      <ErrorSummary failure={failure} fields={["password", "repeat"]} />
      {email && <p>{words.for(email)}</p>}
      {/* Tells a password manager which account the new password is for. */}
      {email && <input type="hidden" name="username" autoComplete="username" value={email} readOnly />}
      <NewPasswordField
        name="password"
        label={words.password}
        hint={words.hint}
        error={problemAt(failure, "password")}
        isShown={isShown}
      >
        {toggle}
      </NewPasswordField>
      <NewPasswordField name="repeat" label={words.repeat} error={problemAt(failure, "repeat")} isShown={isShown} />
      <SubmitButton isPending={isPending}>{words.button}</SubmitButton>
    </form>
  );
}

/** The one thing that only the form can know; length and the rest are the server's to judge. */
function refuseDifferent(password: string, repeat: string): ActionResult<void> | undefined {
  if (password === repeat) return undefined;
  const problems = [{ field: "repeat", message: words.different }];
  return { ok: false, code: "invalid", message: words.refused, problems };
}
