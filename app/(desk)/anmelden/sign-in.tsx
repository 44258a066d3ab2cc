"use client";

import { signIn } from "next-auth/react";
import { type SignInAnswer, SignInForm } from "#components/desk/account/sign-in-form.tsx";
import { deskMessages } from "#lib/messages/desk.ts";
import { accountMessages } from "#lib/messages/desk-accounts.ts";

/** The form with its connection to the sign-in endpoint. */
export function SignIn({ next }: { readonly next: string }) {
  // A full load, so that nothing of the stranger's pages stays in the browser's memory.
  return <SignInForm signIn={attempt} onSignedIn={() => window.location.assign(next)} />;
}

async function attempt(email: string, password: string): Promise<SignInAnswer> {
  const answer = await signIn("credentials", { email, password, redirect: false });
  if (answer?.ok && !answer.error) return { ok: true };
  const seconds = /^throttled:(\d+)$/.exec(answer?.error ?? "")?.[1];
  if (seconds !== undefined) return { error: accountMessages.signIn.throttled(Math.ceil(Number(seconds) / 60)) };
  return {
    error: answer?.error === "CredentialsSignin" ? accountMessages.signIn.wrong : deskMessages.failure.unexpected,
  };
}
