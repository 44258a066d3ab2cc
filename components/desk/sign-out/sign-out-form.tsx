"use client";

import type { FormEvent, ReactNode } from "react";
import { latePart } from "#components/ui/late-part.tsx";
import { signOutMessages as words } from "#lib/messages/desk-sign-out.ts";
import { type Leaver, useSignOut } from "./use-sign-out.ts";

const SignOutDialog = latePart(async () => (await import("./sign-out-dialog.tsx")).SignOutDialog);

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
      <form action="/abmelden" method="post" onSubmit={submit} aria-busy={running !== null}>
        {children}
      </form>
      <p role="status" className="text-fine text-ink-soft">
        {running === "storing" && words.running}
      </p>
      {question !== null && (
        <SignOutDialog {...question} running={running} onStore={signOut} onDiscard={discard} onCancel={cancel} />
      )}
    </>
  );
}
