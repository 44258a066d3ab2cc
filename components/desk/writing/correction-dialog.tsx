"use client";

import { useId, useState } from "react";
import type { ActionResult } from "#components/ui/action-result.ts";
import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { TextArea } from "#components/ui/text-area.tsx";
import { correctionDeskMessages } from "#lib/messages/desk-corrections.ts";
import { CONTENT_LIMITS } from "#newsroom/articles/content-limits.ts";
import type { CorrectionNote } from "./writing-article.ts";

const words = correctionDeskMessages.correction;

/** Fields of the dialog itself. */
const OWN = ["wasWrong", "isRight"];

export type CorrectionDialogProps = {
  /** Whether the working copy says something else than what readers see. */
  readonly isAhead: boolean;
  /** What was written here before the checklist led to the text. */
  readonly begun: CorrectionNote | null;
  /** @param own fields whose problems the dialog shows */
  readonly correct: (note: CorrectionNote, own: readonly string[]) => Promise<ActionResult<unknown>>;
  readonly onClose: () => void;
};

/** Tells readers what was wrong in a published piece and what is right. */
export function CorrectionDialog({ isAhead, begun, correct, onClose }: CorrectionDialogProps) {
  // As it was when the dialog was opened: nothing that somebody types meanwhile is published along unasked.
  const [wasAhead] = useState(isAhead);
  return (
    <FormDialog<CorrectionNote, unknown>
      isOpen
      onClose={onClose}
      title={words.title}
      description={words.intro}
      action={(note) => correct(note, OWN)}
      read={(form) => ({
        wasWrong: textValue(form, "wasWrong"),
        isRight: textValue(form, "isRight"),
        withText: textValue(form, "text") === "changed",
      })}
      fields={OWN}
      submitLabel={words.submit}
    >
      {(errorAt) => (
        <>
          <Field name="wasWrong" label={words.wasWrong} hint={words.wasWrongHint} error={errorAt("wasWrong")}>
            <TextArea rows={2} maxLength={CONTENT_LIMITS.correction} defaultValue={begun?.wasWrong} />
          </Field>
          <Field name="isRight" label={words.isRight} error={errorAt("isRight")}>
            <TextArea rows={2} maxLength={CONTENT_LIMITS.correction} defaultValue={begun?.isRight} />
          </Field>
          {wasAhead ? <TextChoice /> : <p className="text-fine text-ink-soft">{words.noteOnly}</p>}
        </>
      )}
    </FormDialog>
  );
}

/** The corrected text is the rule: a note without it would speak of words that readers do not find. */
function TextChoice() {
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1.5 font-semibold text-fine">{words.text}</legend>
      <Choice value="changed" label={words.changed} hint={words.changedHint} isChosen />
      <Choice value="unchanged" label={words.unchanged} hint={words.unchangedHint} />
    </fieldset>
  );
}

type ChoiceProps = {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly isChosen?: boolean;
};

function Choice({ value, label, hint, isChosen = false }: ChoiceProps) {
  const hintId = useId();
  return (
    <div className="grid gap-0.5">
      <label className="flex cursor-pointer items-start gap-2.5">
        <input
          type="radio"
          name="text"
          value={value}
          defaultChecked={isChosen}
          aria-describedby={hintId}
          className="mt-0.5 size-4.5 shrink-0"
        />
        {label}
      </label>
      <p id={hintId} className="pl-7 text-fine text-ink-soft">
        {hint}
      </p>
    </div>
  );
}
