"use client";

import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { deskMessages } from "#lib/messages/desk.ts";
import { Button } from "./button.tsx";
import { Field } from "./field.tsx";
import { TextInput } from "./text-input.tsx";

type CopyState = "idle" | "copied" | "failed";

type CopyButtonProps = { readonly value: string; readonly onFailure?: () => void };

/** Puts a text into the clipboard and says so. */
export function CopyButton({ value, onFailure }: CopyButtonProps) {
  const [state, setState] = useState<CopyState>("idle");

  async function copy(): Promise<void> {
    try {
      // Absent on pages without https.
      await navigator.clipboard.writeText(value);
      setState("copied");
    } catch {
      setState("failed");
      onFailure?.();
    }
  }

  const isCopied = state === "copied";
  return (
    <>
      <Button onClick={copy} icon={isCopied ? <Check className="size-4" /> : <Copy className="size-4" />}>
        {isCopied ? deskMessages.copy.done : deskMessages.copy.button}
      </Button>
      <span role="status" className={state === "failed" ? "basis-full text-fine" : "sr-only"}>
        {isCopied && deskMessages.copy.done}
        {state === "failed" && deskMessages.copy.failed}
      </span>
    </>
  );
}

/** A value that is shown once, such as a one-time link, ready to be copied by button or by hand. */
export function CopyField({ label, value }: { readonly label: string; readonly value: string }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field name="copy" label={label}>
      <div className="flex flex-wrap gap-2">
        <TextInput
          ref={input}
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          className="flex-1 basis-48 font-mono text-fine"
        />
        <CopyButton value={value} onFailure={() => input.current?.select()} />
      </div>
    </Field>
  );
}
