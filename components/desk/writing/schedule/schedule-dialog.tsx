"use client";

import { Button } from "#components/ui/button.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { scheduleMessages } from "#lib/messages/desk-schedule.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { Transitions } from "../use-transitions.ts";
import type { PlannedMoment, WritingActions, WrittenDates } from "../writing-article.ts";
import { MomentField, requiredMomentIn } from "./moment-field.tsx";

const words = scheduleMessages.publication;
const FIELD = "scheduledFor";

export type ScheduleDialogProps = {
  readonly articleId: number;
  readonly dates: WrittenDates;
  readonly transitions: Transitions;
  readonly schedule: WritingActions["schedule"];
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** When readers will see exactly this version; by German clocks. */
export function ScheduleDialog({ articleId, dates, transitions, schedule, onDone, onClose }: ScheduleDialogProps) {
  const toast = useToast();
  const { scheduledFor, plannedFor, embargoUntil } = dates;
  return (
    <FormDialog<NonNullable<PlannedMoment>, unknown>
      isOpen
      onClose={onClose}
      title={words.title}
      description={words.text}
      action={(moment) =>
        transitions.actOnSaved((version) => schedule({ articleId, version, scheduledFor: moment }), [FIELD])
      }
      read={(form) => requiredMomentIn(form, FIELD)}
      fields={[FIELD]}
      submitLabel={words.submit}
      onSuccess={() => {
        toast(words.saved);
        onDone();
      }}
      aside={
        scheduledFor !== null && (
          <Button look="quiet" onClick={() => void transitions.run("unschedule").then(onClose)}>
            {writingMessages.actions.unschedule}
          </Button>
        )
      }
    >
      {(errorAt) => (
        <MomentField
          name={FIELD}
          label={words.moment}
          hint={embargoUntil === null ? "" : words.embargo(embargoUntil.read)}
          value={scheduledFor ?? plannedFor}
          error={errorAt(FIELD)}
        />
      )}
    </FormDialog>
  );
}
