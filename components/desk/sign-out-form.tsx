"use client";

import type { FormEvent, ReactNode } from "react";
import { forgetLocalCopies } from "./writing/working-copy/local-copy.ts";

/** Signs out, and takes along what this browser keeps of what was written. */
export function SignOutForm({ children }: { readonly children: ReactNode }) {
  function forget(event: FormEvent<HTMLFormElement>): void {
    const form = event.currentTarget;
    event.preventDefault();
    // Signing out must never fail because a disk does.
    void forgetLocalCopies()
      .catch(() => undefined)
      .finally(() => form.submit());
  }
  return (
    <form action="/abmelden" method="post" onSubmit={forget}>
      {children}
    </form>
  );
}
