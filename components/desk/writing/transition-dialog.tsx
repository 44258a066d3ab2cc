"use client";

import { useState } from "react";
import { problemAt } from "#components/ui/action-result.ts";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { Transitions } from "./use-transitions.ts";

const words = writingMessages.actions;

/** What is asked about before it happens. */
export type AskedTransition = "unpublish" | "withdraw" | "returnToDraft" | "overrideFourEyes";

type Question = {
  readonly title: string;
  readonly text: string;
  /** The field for what the person has to say about it. */
  readonly field?: { readonly name: string; readonly label: string; readonly hint?: string; readonly limit: number };
  readonly isOptional?: boolean;
};

const QUESTIONS: Record<AskedTransition, Question> = {
  unpublish: { title: words.unpublishTitle, text: words.unpublishText },
  withdraw: {
    title: words.withdrawTitle,
    text: words.withdrawText,
    field: { name: "notice", label: words.withdrawNotice, hint: words.withdrawNoticeHint, limit: 500 },
    isOptional: true,
  },
  returnToDraft: {
    title: words.returnTitle,
    text: words.returnText,
    field: { name: "remark", label: words.returnRemark, hint: words.returnRemarkHint, limit: 1_000 },
    isOptional: true,
  },
  overrideFourEyes: {
    title: words.overrideTitle,
    text: words.overrideText,
    field: { name: "overrideReason", label: words.overrideReason, limit: 1_000 },
  },
};

type TransitionDialogProps = {
  readonly kind: AskedTransition;
  readonly transitions: Pick<Transitions, "running" | "failure" | "run">;
  readonly onClose: () => void;
};

/** Asks before a step that others will notice, and for what is to be said about it. */
export function TransitionDialog({ kind, transitions, onClose }: TransitionDialogProps) {
  const [written, setWritten] = useState("");
  const { title, text, field, isOptional = false } = QUESTIONS[kind];
  const isTakeDown = kind === "unpublish" || kind === "withdraw";
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={() => void transitions.run(kind, written).then((isDone) => isDone && onClose())}
      title={title}
      confirmLabel={words[kind]}
      look={isTakeDown ? "danger" : "primary"}
      isPending={transitions.running === kind}
      failure={transitions.failure ?? undefined}
    >
      <p>{text}</p>
      {field !== undefined && (
        <Field
          name={field.name}
          label={field.label}
          hint={field.hint}
          error={problemAt(transitions.failure ?? undefined, field.name)}
          isOptional={isOptional}
        >
          <TextArea
            rows={isTakeDown ? 2 : 4}
            maxLength={field.limit}
            value={written}
            onChange={(event) => setWritten(event.target.value)}
          />
        </Field>
      )}
    </ConfirmDialog>
  );
}
