"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { workingCopyMessages as words } from "#lib/messages/desk-working-copy.ts";

/** Puts words into the clipboard; where the browser has none for us, such as on pages without https, they can be copied by hand. */
export function CopyText({ readText }: { readonly readText: () => string }) {
  const [byHand, setByHand] = useState<string | null>(null);
  const toast = useToast();
  async function copy(): Promise<void> {
    const text = readText();
    try {
      await navigator.clipboard.writeText(text);
      setByHand(null);
      toast(words.copied);
    } catch {
      setByHand(text);
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>{words.copy}</Button>
      {byHand !== null && (
        <Field name="copy-by-hand" label={words.byHand.label} hint={words.byHand.hint} className="basis-full">
          <TextArea
            readOnly
            value={byHand}
            ref={selectAll}
            onFocus={selectEvent}
            className="max-h-60 overflow-y-auto"
          />
        </Field>
      )}
    </>
  );
}

/** Ready for the one key that is left to press. */
function selectAll(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.select();
}

function selectEvent({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }): void {
  currentTarget.select();
}
