"use client";

import { useState } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { useToast } from "#components/ui/toast.tsx";
import { signOutMessages as words } from "#lib/messages/desk-sign-out.ts";
import type { GivenCopy } from "../writing/working-copy/working-copy-session.ts";
import type { LeftWords } from "./find-left-words.ts";

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
    const { endSession, leaveDesk } = await import("./end-session.ts");
    if (await endSession()) await leaveDesk(userId, { isDiscarding });
    else fail();
  }

  async function storeAndEnd(): Promise<void> {
    // Without a network nothing can be stored or ended: said at once, and nothing is touched.
    if (!navigator.onLine) return fail();
    setRunning("storing");
    // The last step too: once the question stands there, nothing more has to be fetched.
    const [{ findLeftWords }] = await Promise.all([import("./find-left-words.ts"), import("./end-session.ts")]);
    const left = await findLeftWords(userId, openWorkingCopy);
    if (left === null) return end(false);
    setRunning(null);
    setQuestion({ left, problem: question === null ? null : words.stillUnstored });
  }

  function discardAndEnd(): void {
    setRunning("discarding");
    end(true).catch(fail);
  }

  return {
    running,
    question,
    // The steps are fetched when they are needed; where that fails, nothing has happened.
    signOut: () => void (running === null && storeAndEnd().catch(fail)),
    discard: discardAndEnd,
    cancel: () => setQuestion(null),
  };
}
