"use client";

import { type FormEvent, useRef, useState, useTransition } from "react";
import { SubmitButton } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Notice } from "#components/ui/notice.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { runGuarded } from "#components/ui/use-action.ts";
import { accountMessages } from "#lib/messages/desk-accounts.ts";

const words = accountMessages.signIn;

export type SignInAnswer = { readonly error: string } | { readonly ok: true };

type SignInFormProps = {
  readonly signIn: (email: string, password: string) => Promise<SignInAnswer>;
  /** What happens after a successful sign-in, such as going to the page that was asked for. */
  readonly onSignedIn?: () => void;
};

/** E-mail and password. After a refusal the e-mail stays and the password is asked for again. */
export function SignInForm({ signIn, onSignedIn }: SignInFormProps) {
  const [isPending, startTransition] = useTransition();
  const [error, setError] = useState<string>();
  const form = useRef<HTMLFormElement>(null);

  function refuse(message: string): void {
    setError(message);
    const password = form.current?.querySelector<HTMLInputElement>('[name="password"]');
    if (!password) return;
    password.value = "";
    password.focus();
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const [email, password] = [textValue(event.currentTarget, "email"), textValue(event.currentTarget, "password")];
    if (isPending) return;
    setError(undefined);
    startTransition(async () => {
      const answer = await runGuarded(
        () => signIn(email, password),
        (error) => ({ error }),
      );
      if ("error" in answer) refuse(answer.error);
      else onSignedIn?.();
    });
  }

  return (
    // POST, so that a password never stands in an address, not even before the script has loaded.
    <form ref={form} method="post" onSubmit={submit} className="grid gap-5">
      {error !== undefined && <Notice tone="error">{error}</Notice>}
      <Field name="email" label={words.email}>
        <TextInput type="email" autoComplete="username" required autoCapitalize="none" spellCheck={false} />
      </Field>
      <Field name="password" label={words.password}>
        <TextInput type="password" autoComplete="current-password" required />
      </Field>
      <SubmitButton isPending={isPending}>{words.button}</SubmitButton>
      <p className="text-fine text-ink-soft">{words.forgotten}</p>
    </form>
  );
}
