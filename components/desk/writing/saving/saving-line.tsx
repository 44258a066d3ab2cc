"use client";

import { Check, CircleAlert, CloudOff, LoaderCircle } from "lucide-react";
import { classNames } from "#components/ui/class-names.ts";
import { workingCopyMessages as words } from "#lib/messages/desk-working-copy.ts";
import type { CopyState } from "../working-copy/copy-state.ts";

/** Says at every moment whether the words are safe and where; read out when it changes for the worse or back. */
export function SavingLine({ state }: { readonly state: CopyState }) {
  const isTrouble = "isLocal" in state;
  return (
    <p
      role="status"
      aria-label={words.label}
      className={classNames(
        "flex items-center gap-1.5 whitespace-nowrap text-fine",
        isTrouble ? "text-wrong" : "text-ink-soft",
      )}
    >
      <SavingIcon state={state} />
      {textOf(state)}
    </p>
  );
}

function SavingIcon({ state }: { readonly state: CopyState }) {
  if (state.kind === "stored") return <Check aria-hidden="true" className="size-4" />;
  if (state.kind === "storing") return <LoaderCircle aria-hidden="true" className="size-4 motion-safe:animate-spin" />;
  return state.isLocal ? (
    <CloudOff aria-hidden="true" className="size-4" />
  ) : (
    <CircleAlert aria-hidden="true" className="size-4" />
  );
}

function textOf(state: CopyState): string {
  switch (state.kind) {
    case "stored":
      return words.stored;
    case "storing":
      return words.storing;
    case "delayed":
      return words.delayed(state.isLocal);
    case "offline":
      return words.offline(state.isLocal);
    case "signed-out":
      return words.signedOut(state.isLocal);
    case "disabled":
      return words.disabled(state.isLocal);
    case "kept-out":
      return words.keptOut(state.isLocal);
  }
}
