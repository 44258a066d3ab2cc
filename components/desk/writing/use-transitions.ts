"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ActionFailure, ActionResult } from "#components/ui/action-result.ts";
import { useToast } from "#components/ui/toast.tsx";
import { settle } from "#components/ui/use-action.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { WorkingCopySession } from "./working-copy/working-copy-session.ts";
import type { CorrectionNote, WritingActions, WritingArticle } from "./writing-article.ts";

const words = writingMessages.actions;

export type TransitionName = keyof typeof words.done;

export type Transitions = {
  readonly running: TransitionName | null;
  readonly failure: ActionFailure | null;
  /** How often an action was refused so far. */
  readonly refusals: number;
  /** @param written what the person wrote about it: a notice, a remark, a reason; of a publication "fix" or "update" */
  readonly run: (name: TransitionName, written?: string) => Promise<boolean>;
  /** Publishes a note on an error, with the text that is on the screen or on the one that readers see. */
  readonly correct: (note: CorrectionNote) => Promise<ActionResult<unknown>>;
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
  const router = useRouter();
  const toast = useToast();
  const [running, setRunning] = useState<TransitionName | null>(null);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [refusals, setRefusals] = useState(0);

  async function run(name: TransitionName, written = ""): Promise<boolean> {
    if (running !== null) return false;
    setRunning(name);
    const isSaved = name === "restore" || (await session.flush());
    const answer = isSaved ? await carryOut(name, written) : notSaved();
    setRunning(null);
    setFailure(answer.ok ? null : answer);
    if (!answer.ok) {
      setRefusals((before) => before + 1);
      return false;
    }
    toast(words.done[name]);
    router.refresh();
    return true;
  }

  function carryOut(name: TransitionName, written: string): Promise<ActionResult<unknown>> {
    const { version } = session;
    switch (name) {
      case "publish":
        return settle(actions.publish, { articleId, version, change: written === "update" ? "update" : "fix" });
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

  async function correct({ withText, ...note }: CorrectionNote): Promise<ActionResult<unknown>> {
    if (!withText) {
      // Not to be met with: the way here is offered while readers see something.
      if (publishedVersion === null) return notSaved();
      return settle(actions.correct, { articleId, ...note, text: { kind: "unchanged", publishedVersion } });
    }
    if (!(await session.flush())) return notSaved();
    return settle(actions.correct, { articleId, ...note, text: { kind: "changed", version: session.version } });
  }

  function forget(fields: readonly string[]): void {
    setFailure((present) => (present === null ? null : withoutProblems(present, fields)));
  }

  return { running, failure, refusals, run, correct, forget };
}

/** A failure without problems of its own, such as a missing right, goes with the next change. */
function withoutProblems(failure: ActionFailure, fields: readonly string[]): ActionFailure | null {
  const problems = failure.problems.filter(({ field }) => !fields.includes(field));
  return problems.length === 0 ? null : { ...failure, problems };
}

function notSaved(): ActionFailure {
  return { ok: false, code: "stale", message: words.saveFirst, problems: [] };
}
