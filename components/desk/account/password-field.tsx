"use client";

import { Eye, EyeOff } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { accountMessages } from "#lib/messages/desk-accounts.ts";

type NewPasswordFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error: string | undefined;
  readonly isShown: boolean;
  readonly children?: ReactNode;
};

/** A field for a new password; paste and password managers are welcome. */
export function NewPasswordField({ name, label, hint, error, isShown, children }: NewPasswordFieldProps) {
  return (
    <Field name={name} label={label} hint={hint} error={error} isRequired>
      <div className="flex gap-2">
        <TextInput type={isShown ? "text" : "password"} autoComplete="new-password" spellCheck={false} />
        {children}
      </div>
    </Field>
  );
}

/** Shows what was typed, for those who type blindly and for screen readers that spell it. */
export function usePasswordToggle() {
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  const toggle = (
    <Button
      size="icon"
      aria-label={accountMessages.password.show}
      aria-pressed={isShown}
      onClick={() => setShown(!isShown)}
      className="size-10"
      icon={<Icon aria-hidden="true" className="size-4" />}
    />
  );
  return { isShown, toggle };
}
