"use client";

import { useState } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { momentsOfBerlinTime } from "#lib/berlin-time.ts";
import { dateMessages as words } from "#lib/messages/desk-dates.ts";
import type { PlannedMoment, WritingActions, WrittenDate, WrittenDates } from "./writing-article.ts";

export type PlanDialogProps = {
  readonly articleId: number;
  readonly dates: WrittenDates;
  readonly plan: WritingActions["plan"];
  readonly onDone: () => void;
  readonly onClose: () => void;
};

type Plan = WritingActions["plan"] extends Action<infer Input> ? Input : never;

/** When a piece is meant for, and before when nobody may publish it; by German clocks. */
export function PlanDialog({ articleId, dates, plan, onDone, onClose }: PlanDialogProps) {
  const toast = useToast();
  return (
    <FormDialog<Plan, unknown>
      isOpen
      onClose={onClose}
      title={words.title}
      action={plan}
      read={(form) => ({
        articleId,
        plannedFor: momentIn(form, "plannedFor"),
        embargoUntil: momentIn(form, "embargoUntil"),
      })}
      fields={["plannedFor", "embargoUntil"]}
      submitLabel={words.submit}
      onSuccess={() => {
        toast(words.saved);
        onDone();
      }}
    >
      {(errorAt) => (
        <>
          <MomentField
            name="plannedFor"
            label={words.plannedFor}
            hint={words.plannedForHint}
            value={dates.plannedFor}
            error={errorAt("plannedFor")}
          />
          <MomentField
            name="embargoUntil"
            label={words.embargoUntil}
            hint={words.embargoHint}
            value={dates.embargoUntil}
            error={errorAt("embargoUntil")}
          />
        </>
      )}
    </FormDialog>
  );
}

type MomentFieldProps = {
  readonly name: "plannedFor" | "embargoUntil";
  readonly label: string;
  readonly hint: string;
  readonly value: WrittenDate | null;
  readonly error: string | undefined;
};

/** Day and time; in the night in which an hour comes twice also which one. */
function MomentField({ name, label, hint, value, error }: MomentFieldProps) {
  const [at, setAt] = useState(value?.at ?? "");
  const isDouble = at !== "" && momentsOfBerlinTime(at).length === 2;
  const known = value !== null && value.at === at ? String(value.isSecond) : "";
  return (
    <div className="grid gap-3">
      <Field name={name} label={label} hint={`${hint} ${words.zone}`} error={error} isOptional>
        <TextInput
          type="datetime-local"
          max="9999-12-31T23:59"
          value={at}
          onChange={({ target }) => setAt(target.value)}
        />
      </Field>
      {isDouble && (
        <Field name={secondOf(name)} label={words.whichHour}>
          <Select
            defaultValue={known}
            options={[
              { value: "", label: words.choose },
              { value: "false", label: words.summer },
              { value: "true", label: words.winter },
            ]}
          />
        </Field>
      )}
    </div>
  );
}

function secondOf(name: string): string {
  return `${name}.isSecond`;
}

function momentIn(form: HTMLFormElement, name: string): PlannedMoment {
  const at = textValue(form, name);
  if (at === "") return null;
  const which = textValue(form, secondOf(name));
  return { at, ...(which === "" ? {} : { isSecond: which === "true" }) };
}
