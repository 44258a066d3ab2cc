"use client";

import { useState } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { scheduleMessages } from "#lib/messages/desk-schedule.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { Transitions } from "../use-transitions.ts";
import type { WritingActions, WrittenTakeDown } from "../writing-article.ts";
import { MomentField, requiredMomentIn } from "./moment-field.tsx";

const words = scheduleMessages.takeDown;

type TakeDown = WritingActions["scheduleTakeDown"] extends Action<infer Input> ? Input : never;

export type TakeDownDialogProps = {
  readonly articleId: number;
  readonly planned: WrittenTakeDown | null;
  readonly transitions: Transitions;
  readonly scheduleTakeDown: WritingActions["scheduleTakeDown"];
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** When readers stop seeing a piece, and what they find at its address from then on. */
export function TakeDownDialog(props: TakeDownDialogProps) {
  const { articleId, planned, transitions, scheduleTakeDown, onDone, onClose } = props;
  const toast = useToast();
  return (
    <FormDialog<TakeDown, unknown>
      isOpen
      onClose={onClose}
      title={words.title}
      description={words.text}
      action={scheduleTakeDown}
      read={(form) => ({
        articleId,
        takeDownFor: requiredMomentIn(form, "takeDownFor"),
        how: readHow(textValue(form, "how")),
        notice: textValue(form, "notice"),
      })}
      fields={["takeDownFor", "how", "notice"]}
      submitLabel={words.submit}
      onSuccess={() => {
        toast(words.saved);
        onDone();
      }}
      aside={
        planned !== null && (
          <Button look="quiet" onClick={() => void transitions.run("unscheduleTakeDown").then(onClose)}>
            {writingMessages.actions.unscheduleTakeDown}
          </Button>
        )
      }
    >
      {(errorAt) => (
        <>
          <MomentField
            name="takeDownFor"
            label={words.moment}
            hint=""
            value={planned?.at ?? null}
            error={errorAt("takeDownFor")}
          />
          <WhatRemains planned={planned} errorAt={errorAt} />
        </>
      )}
    </FormDialog>
  );
}

function readHow(value: string): TakeDown["how"] {
  return value === "withdraw" ? "withdraw" : "unpublish";
}

type WhatRemainsProps = Pick<TakeDownDialogProps, "planned"> & {
  readonly errorAt: (field: string) => string | undefined;
};

function WhatRemains({ planned, errorAt }: WhatRemainsProps) {
  const notice = planned?.notice ?? null;
  const [how, setHow] = useState<TakeDown["how"]>(notice === null ? "unpublish" : "withdraw");
  return (
    <>
      <Field name="how" label={words.how} hint={words[how].hint} error={errorAt("how")}>
        <Select
          value={how}
          onChange={({ target }) => setHow(readHow(target.value))}
          options={[
            { value: "unpublish", label: words.unpublish.label },
            { value: "withdraw", label: words.withdraw.label },
          ]}
        />
      </Field>
      {how === "withdraw" && (
        <Field
          name="notice"
          label={words.notice}
          hint={writingMessages.actions.withdrawNoticeHint}
          error={errorAt("notice")}
          isOptional
        >
          <TextArea rows={2} maxLength={500} defaultValue={notice ?? ""} />
        </Field>
      )}
    </>
  );
}
