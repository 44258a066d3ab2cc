"use client";

import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { SavingState } from "./saving-session.ts";

const words = writingMessages.saving;

type SavingTroubleProps = {
  readonly state: SavingState;
  /** Everything that was written, as plain text. */
  readonly readText: () => string;
};

/** What to do when a save did not go through; the text stays where it is. */
export function SavingTrouble({ state, readText }: SavingTroubleProps) {
  switch (state.kind) {
    case "stale":
      return (
        <Notice tone="error" title={words.staleTitle}>
          <p>{state.message}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <CopyText readText={readText} />
            <Button onClick={() => window.location.reload()}>{words.reload}</Button>
          </div>
        </Notice>
      );
    case "refused":
      return (
        <Notice tone="error">
          <p>{state.message}</p>
          <div className="mt-3">
            <CopyText readText={readText} />
          </div>
        </Notice>
      );
    case "waiting":
      return (
        <Notice tone="warning">
          <p>{state.message}</p>
          {state.isSignedOut && (
            <p className="mt-2">
              <a className="text-link" href="/anmelden" target="_blank" rel="noreferrer">
                {words.signIn}
              </a>
            </p>
          )}
        </Notice>
      );
    default:
      return null;
  }
}

function CopyText({ readText }: Pick<SavingTroubleProps, "readText">) {
  const toast = useToast();
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(readText());
    toast(words.copied);
  }
  return (
    <Button look="primary" onClick={() => void copy()}>
      {words.copy}
    </Button>
  );
}
