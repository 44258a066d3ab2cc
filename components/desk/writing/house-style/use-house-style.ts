"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import type { ActionResult } from "#components/ui/action-result.ts";
import { useToast } from "#components/ui/toast.tsx";
import { settle } from "#components/ui/use-action.ts";
import { checksSwitch } from "../checks-switch.ts";
import type { WritingActions } from "../writing-article.ts";
import { exemptedForm } from "./exempted-form.ts";
import type { HouseStyleSession } from "./house-style-session.ts";
import type { Lines, ShownFinding } from "./shown-finding.ts";

type HouseStyleRequest = {
  readonly articleId: number;
  /** Null until the text takes keys, and where it takes none. */
  readonly editor: Editor | null;
  readonly lines: Lines;
  readonly actions: Pick<WritingActions, "loadHouseStyle" | "exemptFinding" | "liftExemptions">;
};

export type HouseStyleCheck = {
  readonly isOn: boolean;
  readonly state: "waiting" | "running" | "failed";
  readonly session: HouseStyleSession | null;
  readonly ignore: (finding: ShownFinding) => void;
  readonly restore: () => void;
};

/** The check of this page against the house style: loaded when the text is ready, ended when it is switched off. */
export function useHouseStyle(request: HouseStyleRequest): HouseStyleCheck {
  const { articleId, editor, lines, actions } = request;
  const toast = useToast();
  const isOn = checksSwitch.use();
  const [session, setSession] = useState<HouseStyleSession | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef({ lines, actions });
  latest.current = { lines, actions };

  useEffect(() => {
    if (editor === null || !isOn) return;
    return startWhenIdle(
      () => startSession(editor, articleId, latest.current),
      (started) => {
        setSession(started);
        setFailed(started === null);
      },
    );
  }, [editor, isOn, articleId]);
  useEffect(() => session?.setLines(lines));

  /** Hidden at once, stored behind; what cannot be stored comes back with the reason. */
  async function store(call: Promise<ActionResult<void>>, undo: () => void): Promise<void> {
    const result = await call;
    if (result.ok) return;
    undo();
    toast(result.message, "error");
  }

  function ignore({ rule: ruleId, found }: ShownFinding): void {
    const form = exemptedForm(found);
    session?.exempt(ruleId, form);
    void store(settle(actions.exemptFinding, { articleId, ruleId, form }), () => session?.unexempt({ ruleId, form }));
  }

  function restore(): void {
    session?.unexempt();
    void store(settle(actions.liftExemptions, { articleId }), () => undefined);
  }

  const state = session !== null ? "running" : hasFailed ? "failed" : "waiting";
  return { isOn, state, session, ignore, restore };
}

/** Runs `start` when the browser has time, and ends what it made. @returns the way to end it */
function startWhenIdle(
  start: () => Promise<HouseStyleSession | null>,
  onStarted: (session: HouseStyleSession | null) => void,
): () => void {
  let isWanted = true;
  let running: HouseStyleSession | null = null;
  const timer = setTimeout(async () => {
    const session = await start();
    if (!isWanted) {
      session?.end();
      return;
    }
    running = session;
    onStarted(session);
  });
  return () => {
    isWanted = false;
    clearTimeout(timer);
    running?.end();
    onStarted(null);
  };
}

type Latest = Pick<HouseStyleRequest, "lines" | "actions">;

/** Null when the rules or the program could not be fetched: writing goes on without the check. */
async function startSession(editor: Editor, articleId: number, latest: Latest): Promise<HouseStyleSession | null> {
  try {
    const [{ HouseStyleSession: Session }, { createCheckWorker }, style] = await Promise.all([
      import("./house-style-session.ts"),
      import("./create-check-worker.ts"),
      settle(latest.actions.loadHouseStyle, { articleId }),
    ]);
    if (!style.ok || editor.isDestroyed) return null;
    return new Session({ editor, style: style.data, lines: latest.lines, createWorker: createCheckWorker });
  } catch {
    return null;
  }
}
