"use client";

import { FormDialog } from "#components/ui/form-dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { calendarWords as words } from "#lib/messages/desk-planning.ts";
import { headlineOf } from "../articles/article-name.tsx";
import { ScheduleDialog } from "../board/schedule-dialog.tsx";
import { MomentField, momentIn } from "../writing/schedule/moment-field.tsx";
import type { PlannedMoment } from "../writing/writing-article.ts";
import type { CalendarActions } from "./calendar-actions.ts";
import type { AskedMoment } from "./use-replan.ts";

type PlanDayDialogProps = {
  readonly asked: AskedMoment;
  readonly actions: CalendarActions;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

type PlanWish = { readonly articleId: number; readonly plannedFor: PlannedMoment };

/** Asks for the moment of a piece: the one it is meant for, or the one in which readers will see it. */
export function PlanDayDialog({ asked: { movable, proposal }, actions, onDone, onClose }: PlanDayDialogProps) {
  const toast = useToast();
  const { article, kind } = movable;
  if (kind === "scheduled") {
    return (
      <ScheduleDialog
        article={article}
        schedule={actions.schedule}
        proposal={proposal}
        submitLabel={words.reschedule}
        onDone={() => {
          toast(words.rescheduled(headlineOf(article)));
          onDone();
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <FormDialog<PlanWish, unknown>
      isOpen
      onClose={onClose}
      title={words.planTitle}
      description={headlineOf(article)}
      action={actions.plan}
      read={(form) => ({ articleId: article.id, plannedFor: momentIn(form, "plannedFor") })}
      fields={["plannedFor"]}
      submitLabel={words.plan}
      onSuccess={onDone}
    >
      {(errorAt) => (
        <MomentField
          name="plannedFor"
          label={words.plannedFor}
          hint={words.planHint}
          value={proposal}
          error={errorAt("plannedFor")}
          isOptional
        />
      )}
    </FormDialog>
  );
}
