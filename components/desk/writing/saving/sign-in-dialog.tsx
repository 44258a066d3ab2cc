"use client";

import { Dialog } from "#components/ui/dialog.tsx";
import { workingCopyMessages as words } from "#lib/messages/desk-working-copy.ts";
import { attemptSignIn } from "../../account/attempt-sign-in.ts";
import { SignInForm } from "../../account/sign-in-form.tsx";

type SignInDialogProps = {
  readonly userName: string;
  readonly onClose: () => void;
  readonly onSignedIn: () => void;
};

/** Signing in again without leaving the page and its words. */
export function SignInDialog({ userName, onClose, onSignedIn }: SignInDialogProps) {
  return (
    <Dialog isOpen onClose={onClose} title={words.signInTitle} description={words.signedOutHint(userName)}>
      <SignInForm signIn={attemptSignIn} onSignedIn={onSignedIn} />
    </Dialog>
  );
}
