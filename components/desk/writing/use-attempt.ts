"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { ActionFailure, ActionResult } from "#components/ui/action-result.ts";
import { useToast } from "#components/ui/toast.tsx";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { WorkingCopySession } from "./working-copy/working-copy-session.ts";

/** `read`: to look at it; else a publication waits for what it says, and `goOn` goes past the warnings of these keys. */
export type OpenChecklist =
  | { readonly for: "read" }
  | {
      readonly for: "publish" | "schedule";
      readonly goOn: (seenWarnings: readonly string[]) => Promise<unknown>;
    };

export type Attempt = {
  readonly act: (version: number, seenWarnings: readonly string[]) => Promise<ActionResult<unknown>>;
  /** What is on the screen is stored first. */
  readonly isOfText: boolean;
  readonly checklistFor: "publish" | "schedule";
  readonly done: string;
  readonly onDone?: () => void;
  /** Fields whose problems the caller shows, and with them what is said beside fields; null where the page shows everything. */
  readonly own: readonly string[] | null;
};

/** Does something with exactly what is on the screen, asks with the checklist where it has warnings, and says what went wrong. */
export function useAttempt(present: WorkingCopySession) {
  const router = useRouter();
  const toast = useToast();
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [refusals, setRefusals] = useState(0);
  const [asked, setAsked] = useState(0);
  const [checklist, showChecklist] = useState<OpenChecklist | null>(null);
  // A checklist may be gone past when another document has taken the place of the one that it was asked of.
  const latest = useRef(present);
  latest.current = present;

  async function attempt(order: Attempt, seenWarnings: readonly string[] = []): Promise<ActionResult<unknown>> {
    const session = latest.current;
    const isSaved = !order.isOfText || (await session.flush());
    const answer = isSaved ? await order.act(session.version, seenWarnings) : notSaved();
    note(answer, order);
    if (!answer.ok) return answer;
    toast(order.done);
    order.onDone?.();
    router.refresh();
    return answer;
  }

  /** What the person can go past is asked in the list; everything else is said on the page. */
  function note(answer: ActionResult<unknown>, order: Attempt): void {
    if (isAsking(answer)) {
      showChecklist({ for: order.checklistFor, goOn: (seen) => attempt(order, seen) });
      setAsked((before) => before + 1);
      setFailure(null);
      return;
    }
    showChecklist(null);
    setFailure(answer.ok ? null : shownFailure(answer, order.own));
    if (!answer.ok && order.own === null) setRefusals((before) => before + 1);
  }

  function forget(fields: readonly string[]): void {
    setFailure((present) => (present === null ? null : withoutProblems(present, fields)));
  }

  return { attempt, failure, refusals, asked, checklist, showChecklist, forget };
}

/** A failure without problems of its own, such as a missing right, goes with the next change. */
function withoutProblems(failure: ActionFailure, fields: readonly string[]): ActionFailure | null {
  const problems = failure.problems.filter(({ field }) => !fields.includes(field));
  return problems.length === 0 ? null : { ...failure, problems };
}

function shownFailure(failure: ActionFailure, own: readonly string[] | null): ActionFailure | null {
  return own === null ? failure : withoutProblems(failure, own);
}

/** The checklist has warnings that this person has not gone past yet. */
function isAsking(answer: ActionResult<unknown>): boolean {
  return !answer.ok && answer.code === "unconfirmed";
}

export function notSaved(): ActionFailure {
  return { ok: false, code: "stale", message: writingMessages.actions.saveFirst, problems: [] };
}
