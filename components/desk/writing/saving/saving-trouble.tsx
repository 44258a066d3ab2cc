"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { workingCopyMessages as words } from "#lib/messages/desk-working-copy.ts";
import type { CopyState } from "../working-copy/copy-state.ts";
import { CopyText } from "./copy-text.tsx";

const SignInDialog = latePart(async () => (await import("./sign-in-dialog.tsx")).SignInDialog);

type SavingTroubleProps = {
  readonly state: CopyState;
  /** Whose words these are. */
  readonly userName: string;
  readonly onSignedIn: () => void;
  /** Everything that was written, as plain text. */
  readonly readText: () => string;
};

/** What it means that the server does not have everything, and what to do; the words stay where they are. */
export function SavingTrouble({ state, userName, onSignedIn, readText }: SavingTroubleProps) {
  const [isSigningIn, setSigningIn] = useState(false);
  if (!("isLocal" in state)) return null;
  const canCopy = !state.isLocal || state.kind === "disabled";
  return (
    <Notice tone={state.isLocal ? "warning" : "error"}>
      <p>{hintOf(state, userName)}</p>
      {(state.kind === "signed-out" || canCopy) && (
        <div className="mt-3 flex flex-wrap gap-2">
          {state.kind === "signed-out" && (
            <Button look="primary" onClick={() => setSigningIn(true)}>
              {words.signIn}
            </Button>
          )}
          {canCopy && <CopyText readText={readText} />}
        </div>
      )}
      {isSigningIn && state.kind === "signed-out" && (
        <SignInDialog
          userName={userName}
          onClose={() => setSigningIn(false)}
          onSignedIn={() => {
            setSigningIn(false);
            onSignedIn();
          }}
        />
      )}
    </Notice>
  );
}

function hintOf(state: Extract<CopyState, { isLocal: boolean }>, userName: string): string {
  if (state.kind === "signed-out") return words.signedOutHint(userName);
  if (state.kind === "disabled") return words.disabledHint;
  if (!state.isLocal) return words.dangerHint;
  if (state.kind === "kept-out") return words.keptOutHint(state.why);
  return state.kind === "offline" ? words.offlineHint : words.delayedHint;
}
