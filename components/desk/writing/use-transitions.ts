"use client";

import { useState } from "react";
import type { ActionFailure, ActionResult } from "#components/ui/action-result.ts";
import { settle } from "#components/ui/use-action.ts";
import { correctionDeskMessages } from "#lib/messages/desk-corrections.ts";
import { scheduleMessages } from "#lib/messages/desk-schedule.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { notSaved, type OpenChecklist, useAttempt } from "./use-attempt.ts";
import type { WorkingCopySession } from "./working-copy/working-copy-session.ts";
import type { CorrectionNote, PlannedMoment, WritingActions, WritingArticle } from "./writing-article.ts";

const words = writingMessages.actions;

export type TransitionName = keyof typeof words.done;

export type Transitions = {
  readonly running: TransitionName | null;
  readonly failure: ActionFailure | null;
  /** How often an action was refused so far. */
  readonly refusals: number;
  /** @param written what the person wrote about it: a notice, a remark, a reason; of a publication "fix" or "update" */
  readonly run: (name: TransitionName, written?: string) => Promise<boolean>;
  /** Names the moment of publication of exactly what is on the screen. @param own fields whose problems the caller shows */
  readonly schedule: (moment: NonNullable<PlannedMoment>, own: readonly string[]) => Promise<ActionResult<unknown>>;
  /**
   * Publishes a note on an error, with the text that is on the screen or on the one that readers see.
   * @param own fields whose problems the caller shows @param onDone called also when the checklist asked first
   */
  readonly correct: (
    note: CorrectionNote,
    own: readonly string[],
    onDone: () => void,
  ) => Promise<ActionResult<unknown>>;
  /** What the checklist is open for; null while it is closed. */
  readonly checklist: OpenChecklist | null;
  readonly showChecklist: (checklist: OpenChecklist | null) => void;
  /** How often a publication was asked about so far: each time the list is another one. */
  readonly asked: number;
  /** The person works on these fields: what was said about them is out of date. */
  readonly forget: (fields: readonly string[]) => void;
};

type TransitionRequest = {
  readonly article: Pick<WritingArticle, "id" | "publishedVersion">;
  readonly session: WorkingCopySession;
  readonly actions: WritingActions;
};

/** Moves the article to another state: first everything on the screen is stored, then the very version is acted upon. */
export function useTransitions({ article, session, actions }: TransitionRequest): Transitions {
  const { id: articleId, publishedVersion } = article;
  const [running, setRunning] = useState<TransitionName | null>(null);
  const { attempt, ...rest } = useAttempt(session);

  async function run(name: TransitionName, written = ""): Promise<boolean> {
    if (running !== null) return false;
    setRunning(name);
    const { ok } = await attempt({
      act: (version, seenWarnings) => carryOut({ name, articleId, version, written, seenWarnings }, actions),
      isOfText: name !== "restore",
      checklistFor: "publish",
      done: words.done[name],
      own: null,
    });
    setRunning(null);
    return ok;
  }

  const schedule: Transitions["schedule"] = (scheduledFor, own) =>
    attempt({
      act: (version, seenWarnings) => settle(actions.schedule, { articleId, version, scheduledFor, seenWarnings }),
      isOfText: true,
      checklistFor: "schedule",
      done: scheduleMessages.publication.saved,
      own,
    });

  const correct: Transitions["correct"] = ({ withText, ...note }, own, onDone) =>
    attempt({
      act: async (version, seenWarnings) => {
        // Not to be met with: the way here is offered while readers see something.
        if (publishedVersion === null) return notSaved();
        const text = withText
          ? ({ kind: "changed", version, seenWarnings } as const)
          : ({ kind: "unchanged", publishedVersion } as const);
        return settle(actions.correct, { articleId, ...note, text });
      },
      isOfText: withText,
      checklistFor: "publish",
      done: correctionDeskMessages.correction.done,
      ...{ own, onDone },
    });

  return { ...rest, running, run, schedule, correct };
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
      return settle(actions.publish, {
        ...{ articleId, version, seenWarnings },
        change: written === "update" ? "update" : "fix",
      });
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
