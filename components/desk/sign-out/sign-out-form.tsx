"use client";

import type { FormEvent, ReactNode } from "react";
import { signOutMessages as words } from "#lib/messages/desk-sign-out.ts";
import { SIGN_OUT_ADDRESS } from "./end-session.ts";
import { SignOutDialog } from "./sign-out-dialog.tsx";
import { type Leaver, useSignOut } from "./use-sign-out.ts";

type SignOutFormProps = { readonly leaver: Leaver; readonly children: ReactNode };

/** Signs out, and takes along what this browser keeps of what this person wrote. Without its program it is a plain form. */
export function SignOutForm({ leaver, children }: SignOutFormProps) {
  const { running, question, signOut, discard, cancel } = useSignOut(leaver);
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    signOut();
  }
  return (
    <>
      <form action={SIGN_OUT_ADDRESS} method="post" onSubmit={submit} aria-busy={running !== null}>
        {children}
      </form>
      <p role="status" className="text-fine text-ink-soft empty:hidden">
        {running === "storing" && words.running}
      </p>
      {question !== null && (
        <SignOutDialog {...question} running={running} onStore={signOut} onDiscard={discard} onCancel={cancel} />
      )}
    </>
  );
}
