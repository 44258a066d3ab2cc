"use client";

import { attemptSignIn } from "#components/desk/account/attempt-sign-in.ts";
import { SignInForm } from "#components/desk/account/sign-in-form.tsx";

/** The form with its connection to the sign-in endpoint. */
export function SignIn({ next }: { readonly next: string }) {
  // A full load, so that nothing of the stranger's pages stays in the browser's memory.
  return <SignInForm signIn={attemptSignIn} onSignedIn={() => window.location.assign(next)} />;
}
