"use client";

import { Check, CircleAlert, LoaderCircle, Pencil } from "lucide-react";
import { classNames } from "#components/ui/class-names.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { SavingState } from "./saving-session.ts";

const words = writingMessages.saving;

/** Says at every moment whether the text is safe; read out when it changes for the worse or back. */
export function SavingLine({ state }: { readonly state: SavingState }) {
  const isTrouble = state.kind === "waiting" || state.kind === "refused" || state.kind === "stale";
  return (
    <p
      role="status"
      aria-label={words.label}
      className={classNames(
        "flex items-center gap-1.5 whitespace-nowrap text-fine",
        isTrouble ? "text-wrong" : "text-ink-soft",
      )}
    >
      <SavingIcon kind={state.kind} />
      {textOf(state)}
    </p>
  );
}

function SavingIcon({ kind }: { readonly kind: SavingState["kind"] }) {
  switch (kind) {
    case "saved":
      return <Check aria-hidden="true" className="size-4" />;
    case "unsaved":
      return <Pencil aria-hidden="true" className="size-4" />;
    case "saving":
      return <LoaderCircle aria-hidden="true" className="size-4 motion-safe:animate-spin" />;
    default:
      return <CircleAlert aria-hidden="true" className="size-4" />;
  }
}

function textOf(state: SavingState): string {
  switch (state.kind) {
    case "saved":
      return words.saved;
    case "unsaved":
      return words.unsaved;
    case "saving":
      return words.saving;
    case "waiting":
      return state.isSignedOut ? words.signedOut : words.waiting;
    case "refused":
      return words.refused;
    case "stale":
      return words.stale;
  }
}
