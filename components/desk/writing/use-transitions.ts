"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ActionFailure, ActionResult } from "#components/ui/action-result.ts";
import { useToast } from "#components/ui/toast.tsx";
import { settle } from "#components/ui/use-action.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { WorkingCopySession } from "./working-copy/working-copy-session.ts";
import type { WritingActions } from "./writing-article.ts";

const words = writingMessages.actions;

export type TransitionName = keyof typeof words.done;

export type Transitions = {
  readonly running: TransitionName | null;
  readonly failure: ActionFailure | null;
  /** How often an action was refused so far. */
  readonly refusals: number;
  /** @param written what the person wrote about it: a notice, a remark, a reason @param seenWarnings keys that they go past */
  readonly run: (name: TransitionName, written?: string, seenWarnings?: readonly string[]) => Promise<boolean>;
  /** Whether the checklist is open; „asking“ when a publication waits for what it says. */
  readonly checklist: "open" | "asking" | null;
  readonly showChecklist: (as: "open" | null) => void;
  /** How often a publication was asked about so far: each time the list is another one. */
  readonly asked: number;
  /** The person works on these fields: what was said about them is out of date. */
  readonly forget: (fields: readonly string[]) => void;
};

type TransitionRequest = {
  readonly articleId: number;
  readonly session: WorkingCopySession;
  readonly actions: WritingActions;
};

/** Moves the article to another state: first everything on the screen is stored, then the very version is acted upon. */
export function useTransitions({ articleId, session, actions }: TransitionRequest): Transitions {
  const router = useRouter();
  const toast = useToast();
  const [running, setRunning] = useState<TransitionName | null>(null);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [refusals, setRefusals] = useState(0);
  const [asked, setAsked] = useState(0);
  const [checklist, setChecklist] = useState<Transitions["checklist"]>(null);

  async function run(name: TransitionName, written = "", seenWarnings: readonly string[] = []): Promise<boolean> {
    if (running !== null) return false;
    setRunning(name);
    const isSaved = name === "restore" || (await session.flush());
    const answer = isSaved ? await carryOut(name, written, seenWarnings) : notSaved();
    setRunning(null);
    if (!answer.ok) {
      refuse(answer);
      return false;
    }
    setFailure(null);
    setChecklist(null);
    toast(words.done[name]);
    router.refresh();
    return true;
  }

  /** What the person goes past is asked in the list; everything else is said on the page. */
  function refuse(answer: ActionFailure): void {
    const asks = answer.code === "unconfirmed";
    setChecklist(asks ? "asking" : null);
    setFailure(asks ? null : answer);
    const count = asks ? setAsked : setRefusals;
    count((before) => before + 1);
  }

  function carryOut(
    name: TransitionName,
    written: string,
    seenWarnings: readonly string[],
  ): Promise<ActionResult<unknown>> {
    const { version } = session;
    switch (name) {
      case "publish":
        return settle(actions.publish, { articleId, version, seenWarnings });
      case "approve":
        return settle(actions.approve, { articleId, version });
      case "overrideFourEyes":
        return settle(actions.approve, { articleId, version, overrideReason: written });
      case "returnToDraft":
        return settle(actions.returnToDraft, { articleId, remark: written });
      case "withdraw":
        return settle(actions.withdraw, { articleId, notice: written });
      default:
        return settle(actions[name], articleId);
    }
  }

  function forget(fields: readonly string[]): void {
    setFailure((present) => (present === null ? null : withoutProblems(present, fields)));
  }

  return { running, failure, refusals, run, forget, checklist, showChecklist: setChecklist, asked };
}

/** A failure without problems of its own, such as a missing right, goes with the next change. */
function withoutProblems(failure: ActionFailure, fields: readonly string[]): ActionFailure | null {
  const problems = failure.problems.filter(({ field }) => !fields.includes(field));
  return problems.length === 0 ? null : { ...failure, problems };
}

function notSaved(): ActionFailure {
  return { ok: false, code: "stale", message: words.saveFirst, problems: [] };
}
