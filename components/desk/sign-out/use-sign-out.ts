"use client";

import { useState } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { useToast } from "#components/ui/toast.tsx";
import { signOutMessages as words } from "#lib/messages/desk-sign-out.ts";
import type { GivenCopy } from "../writing/working-copy/working-copy-session.ts";
import { endSession, leaveDesk } from "./end-session.ts";
import { findLeftWords, type LeftWords } from "./find-left-words.ts";

export type Leaver = { readonly userId: string; readonly openWorkingCopy: Action<number, GivenCopy> };

/** What would be lost, and why the last attempt to avoid that failed. */
type Question = { readonly left: LeftWords; readonly problem: string | null };

/** Signing out: stores first, asks before anything is lost, and forgets this browser's copy when the server has answered. */
export function useSignOut({ userId, openWorkingCopy }: Leaver) {
  const [running, setRunning] = useState<"storing" | "discarding" | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const toast = useToast();

  function fail(): void {
    const problem = navigator.onLine ? words.failed : words.offline;
    setRunning(null);
    if (question === null) toast(problem, "error");
    else setQuestion({ ...question, problem });
  }

  async function end(isDiscarding: boolean): Promise<void> {
    if (await endSession()) await leaveDesk(userId, { isDiscarding });
    else fail();
  }

  async function storeAndEnd(): Promise<void> {
    // Without a network nothing can be stored or ended: said at once, and nothing is touched.
    if (!navigator.onLine) return fail();
    setRunning("storing");
    const left = await findLeftWords(userId, openWorkingCopy);
    if (left === null) return end(false);
    setRunning(null);
    setQuestion({ left, problem: question === null ? null : words.stillUnstored });
  }

  function discardAndEnd(): void {
    setRunning("discarding");
    void end(true);
  }

  return {
    running,
    question,
    signOut: () => void (running === null && storeAndEnd()),
    discard: discardAndEnd,
    cancel: () => setQuestion(null),
  };
}
