"use client";

import type { Action } from "#components/ui/action-result.ts";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { dateMessages as words } from "#lib/messages/desk-dates.ts";
import { MomentField, momentIn } from "./schedule/moment-field.tsx";
import type { WritingActions, WrittenDates } from "./writing-article.ts";

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
            isOptional
          />
          <MomentField
            name="embargoUntil"
            label={words.embargoUntil}
            hint={words.embargoHint}
            value={dates.embargoUntil}
            error={errorAt("embargoUntil")}
            isOptional
          />
        </>
      )}
    </FormDialog>
  );
}
