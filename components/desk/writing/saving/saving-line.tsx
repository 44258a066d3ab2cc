"use client";

import { Check, CircleAlert, CloudOff, LoaderCircle } from "lucide-react";
import { useEffect, useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { workingCopyMessages as words } from "#lib/messages/desk-working-copy.ts";
import type { CopyState } from "../working-copy/copy-state.ts";
import { spokenAfter } from "./spoken-state.ts";

/** Says at every moment whether the words are safe and where; only what goes wrong, and its end, is read aloud. */
export function SavingLine({ state }: { readonly state: CopyState }) {
  const isTrouble = "isLocal" in state;
  const [spoken, setSpoken] = useState("");
  useEffect(() => setSpoken((before) => spokenAfter(before, state)), [state]);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds controls, this is a line of words with a name */}
      <div
        role="group"
        aria-label={words.label}
        className={classNames(
          "flex items-center gap-1.5 text-fine sm:whitespace-nowrap",
          isTrouble ? "text-wrong" : "text-ink-soft",
        )}
      >
        <SavingIcon state={state} />
        {textOf(state)}
      </div>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </>
  );
}

function SavingIcon({ state }: { readonly state: CopyState }) {
  if (state.kind === "stored") return <Check aria-hidden="true" className="size-4 shrink-0" />;
  if (state.kind === "storing")
    return <LoaderCircle aria-hidden="true" className="size-4 shrink-0 motion-safe:animate-spin" />;
  return "isLocal" in state && state.isLocal ? (
    <CloudOff aria-hidden="true" className="size-4 shrink-0" />
  ) : (
    <CircleAlert aria-hidden="true" className="size-4 shrink-0" />
  );
}

function textOf(state: CopyState): string {
  switch (state.kind) {
    case "stored":
      return words.stored;
    case "storing":
      return words.storing;
    case "ended":
      return words.ended;
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
