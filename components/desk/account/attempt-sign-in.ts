import { signIn } from "next-auth/react";
import { deskMessages } from "#lib/messages/desk.ts";
import { accountMessages } from "#lib/messages/desk-accounts.ts";
import type { SignInAnswer } from "./sign-in-form.tsx";

/** Asks the sign-in endpoint without leaving the page. */
export async function attemptSignIn(email: string, password: string): Promise<SignInAnswer> {
  const answer = await signIn("credentials", { email, password, redirect: false });
  if (answer?.ok && !answer.error) return { ok: true };
  const seconds = /^throttled:(\d+)$/.exec(answer?.error ?? "")?.[1];
  if (seconds !== undefined) return { error: accountMessages.signIn.throttled(Math.ceil(Number(seconds) / 60)) };
  return {
    error: answer?.error === "CredentialsSignin" ? accountMessages.signIn.wrong : deskMessages.failure.unexpected,
  };
}
