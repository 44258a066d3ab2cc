"use client";

import { useState } from "react";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { Transitions } from "./use-transitions.ts";

const words = writingMessages.actions;

type TakeDownDialogProps = {
  readonly kind: "unpublish" | "withdraw";
  readonly transitions: Transitions;
  readonly onClose: () => void;
};

/** Asks before readers lose something, and for the notice that stands in place of a withdrawn piece. */
export function TakeDownDialog({ kind, transitions, onClose }: TakeDownDialogProps) {
  const [notice, setNotice] = useState("");
  const isWithdrawal = kind === "withdraw";
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={() => void transitions.run(kind, notice).then((isDone) => isDone && onClose())}
      title={isWithdrawal ? words.withdrawTitle : words.unpublishTitle}
      confirmLabel={words[kind]}
      look="danger"
      isPending={transitions.running === kind}
      failure={transitions.failure ?? undefined}
    >
      <p>{isWithdrawal ? words.withdrawText : words.unpublishText}</p>
      {isWithdrawal && (
        <Field name="notice" label={words.withdrawNotice} hint={words.withdrawNoticeHint} isOptional>
          <TextArea rows={2} maxLength={500} value={notice} onChange={(event) => setNotice(event.target.value)} />
        </Field>
      )}
    </ConfirmDialog>
  );
}
