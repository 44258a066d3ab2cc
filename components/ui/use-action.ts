"use client";

import { unstable_rethrow } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { deskMessages } from "#lib/messages/desk.ts";
import type { Action, ActionFailure, ActionResult } from "./action-result.ts";

type ActionOptions<Data> = { readonly onSuccess?: (data: Data) => void };

type RunningAction<Input> = {
  readonly run: (input: Input) => void;
  readonly isPending: boolean;
  readonly failure: ActionFailure | undefined;
  readonly reset: () => void;
  /** To be set on the form: its first invalid field is focused after a failure. */
  readonly formRef: React.RefObject<HTMLFormElement | null>;
};

/**
 * Runs a Server Action once at a time and keeps its failure. What the person typed stays: the form is not reset.
 * A lost connection becomes a failure that can be read; redirects of the framework pass through.
 */
export function useAction<Input, Data>(
  action: Action<Input, Data>,
  { onSuccess }: ActionOptions<Data> = {},
): RunningAction<Input> {
  const [isPending, startTransition] = useTransition();
  const [failure, setFailure] = useState<ActionFailure>();
  const formRef = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (failure) focusFirstProblem(formRef.current);
  }, [failure]);

  function run(input: Input): void {
    if (isPending) return;
    startTransition(async () => {
      const result = await settle(action, input);
      // State after an await must be wrapped again to belong to the transition.
      startTransition(() => setFailure(result.ok ? undefined : result));
      if (result.ok) onSuccess?.(result.data);
    });
  }

  return { run, isPending, failure, reset: () => setFailure(undefined), formRef };
}

/** Calls a Server Action so that a lost connection becomes an answer like any other. */
export async function settle<Input, Data>(action: Action<Input, Data>, input: Input): Promise<ActionResult<Data>> {
  return runGuarded(() => action(input), unexpected);
}

/** Waits for a call over the network; `onLost` makes an answer of what cannot be known otherwise. */
export async function runGuarded<Answer>(call: () => Promise<Answer>, onLost: (message: string) => Answer) {
  try {
    return await call();
  } catch (error) {
    unstable_rethrow(error);
    const isOffline = typeof navigator !== "undefined" && !navigator.onLine;
    return onLost(isOffline ? deskMessages.failure.offline : deskMessages.failure.unexpected);
  }
}

function unexpected(message: string): ActionFailure {
  return { ok: false, code: "unexpected", message, problems: [] };
}

function focusFirstProblem(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  (field ?? form?.querySelector<HTMLElement>("[data-error-summary]"))?.focus();
}
