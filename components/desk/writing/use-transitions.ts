"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ActionFailure, ActionResult } from "#components/ui/action-result.ts";
import { useToast } from "#components/ui/toast.tsx";
import { settle } from "#components/ui/use-action.ts";
import { scheduleMessages } from "#lib/messages/desk-schedule.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { WorkingCopySession } from "./working-copy/working-copy-session.ts";
import type { PlannedMoment, WritingActions } from "./writing-article.ts";

const words = writingMessages.actions;

export type TransitionName = keyof typeof words.done;

/** `read`: to look at it; else a publication waits for what it says, and `goOn` goes past the warnings of these keys. */
export type OpenChecklist =
  | { readonly for: "read" }
  | {
      readonly for: "publish" | "schedule";
      readonly goOn: (seenWarnings: readonly string[]) => Promise<void>;
    };

export type Transitions = {
  readonly running: TransitionName | null;
  readonly failure: ActionFailure | null;
  /** How often an action was refused so far. */
  readonly refusals: number;
  /** @param written what the person wrote about it: a notice, a remark, a reason @param seenWarnings keys that they go past */
  readonly run: (name: TransitionName, written?: string, seenWarnings?: readonly string[]) => Promise<boolean>;
  /** Names the moment of publication of exactly what is on the screen. @param own fields whose problems the caller shows */
  readonly schedule: (moment: NonNullable<PlannedMoment>, own: readonly string[]) => Promise<ActionResult<unknown>>;
  /** What the checklist is open for; null while it is closed. */
  readonly checklist: OpenChecklist | null;
  readonly showChecklist: (checklist: OpenChecklist | null) => void;
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
  const [checklist, setChecklist] = useState<Transitions["checklist"]>(null);

  async function run(name: TransitionName, written = "", seenWarnings: readonly string[] = []): Promise<boolean> {
    if (running !== null) return false;
    setRunning(name);
    const isSaved = name === "restore" || (await session.flush());
    const answer = isSaved
      ? await carryOut({ name, articleId, version: session.version, written, seenWarnings }, actions)
      : notSaved();
    setRunning(null);
    const asks = isAsking(answer);
    setChecklist(asks ? { for: "publish", goOn: async (seen) => void (await run(name, written, seen)) } : null);
    setFailure(answer.ok || asks ? null : answer);
    if (asks) return false;
    if (!answer.ok) {
      setRefusals((before) => before + 1);
      return false;
    }
    toast(words.done[name]);
    router.refresh();
    return true;
  }

  async function schedule(
    moment: NonNullable<PlannedMoment>,
    own: readonly string[],
    seenWarnings: readonly string[] = [],
  ): Promise<ActionResult<unknown>> {
    const isSaved = await session.flush();
    const { version } = session;
    const wish = { articleId, version, scheduledFor: moment, seenWarnings };
    const answer = isSaved ? await settle(actions.schedule, wish) : notSaved();
    const asks = isAsking(answer);
    setChecklist(asks ? { for: "schedule", goOn: async (seen) => void (await schedule(moment, [], seen)) } : null);
    setFailure(answer.ok || asks ? null : withoutProblems(answer, own));
    if (answer.ok) {
      toast(scheduleMessages.publication.saved);
      router.refresh();
    }
    return answer;
  }

  function forget(fields: readonly string[]): void {
    setFailure((present) => (present === null ? null : withoutProblems(present, fields)));
  }

  return { running, failure, refusals, run, schedule, forget, checklist, showChecklist: setChecklist };
}

type Step = {
  readonly name: TransitionName;
  readonly articleId: number;
  readonly version: number;
  readonly written: string;
  readonly seenWarnings: readonly string[];
};

function carryOut(step: Step, actions: WritingActions): Promise<ActionResult<unknown>> {
  const { name, articleId, version, written, seenWarnings } = step;
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

/** A failure without problems of its own, such as a missing right, goes with the next change. */
function withoutProblems(failure: ActionFailure, fields: readonly string[]): ActionFailure | null {
  const problems = failure.problems.filter(({ field }) => !fields.includes(field));
  return problems.length === 0 ? null : { ...failure, problems };
}

/** The checklist has warnings that this person has not gone past yet. */
function isAsking(answer: ActionResult<unknown>): boolean {
  return !answer.ok && answer.code === "unconfirmed";
}

function notSaved(): ActionFailure {
  return { ok: false, code: "stale", message: words.saveFirst, problems: [] };
}
