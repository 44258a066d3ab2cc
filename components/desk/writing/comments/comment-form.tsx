"use client";

import { useEffect, useRef, useState } from "react";
import type { ActionResult } from "#components/ui/action-result.ts";
import { problemAt } from "#components/ui/action-result.ts";
import { Button, SubmitButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Field } from "#components/ui/field.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { deskMessages } from "#lib/messages/desk.ts";
import { commentMessages as words } from "#lib/messages/desk-comment-panel.ts";
import type { Mentionable } from "#newsroom/comments/comment.ts";
import { type DraftPlace, keepDraft, readDraft } from "./comment-drafts.ts";
import { mentionsIn } from "./find-mentions.ts";
import { MentionArea } from "./mention-area.tsx";

type Written = { readonly text: string; readonly mentions: readonly string[] };

type CommentFormProps<Data> = {
  readonly label: string;
  readonly submitLabel: string;
  readonly people: readonly Mentionable[];
  /** Where what is being typed is kept. */
  readonly place: DraftPlace;
  /** What stands there before something is typed. */
  readonly text?: string;
  readonly send: (written: Written) => Promise<ActionResult<Data>>;
  readonly onDone: (data: Data) => void;
  readonly onCancel: () => void;
};

/** Where a comment is written or changed. What was typed stays until it is stored or given up. */
export function CommentForm<Data>(props: CommentFormProps<Data>) {
  const { label, submitLabel, people, place, send, onDone, onCancel } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => readDraft(place) || (props.text ?? ""));
  const { run, isPending, failure, formRef } = useAction(send, {
    onSuccess(data) {
      keepDraft(place, "");
      onDone(data);
    },
  });
  useEffect(() => {
    const field = area.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
    field?.scrollIntoView({ block: "nearest" });
  }, []);

  function change(next: string): void {
    setText(next);
    keepDraft(place, next);
  }

  function submit(): void {
    run({ text, mentions: mentionsIn(text, people) });
  }

  function cancel(): void {
    keepDraft(place, "");
    onCancel();
  }

  return (
    <form
      ref={formRef}
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary failure={problemAt(failure, "text") === undefined ? failure : undefined} />
      <Field name="text" label={label} hint={words.mentionHint} error={problemAt(failure, "text")}>
        <MentionArea areaRef={area} value={text} onChange={change} people={people} onSubmit={submit} />
      </Field>
      <div className="flex flex-wrap gap-2">
        <SubmitButton size="small" isPending={isPending}>
          {submitLabel}
        </SubmitButton>
        <Button size="small" look="quiet" onClick={cancel}>
          {deskMessages.common.cancel}
        </Button>
      </div>
    </form>
  );
}
