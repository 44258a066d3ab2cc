"use client";

import type { ActionResult } from "#components/ui/action-result.ts";
import { Button } from "#components/ui/button.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { scheduleMessages } from "#lib/messages/desk-schedule.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { Transitions } from "../use-transitions.ts";
import type { PlannedMoment, WrittenDates } from "../writing-article.ts";
import { MomentField, requiredMomentIn } from "./moment-field.tsx";

const words = scheduleMessages.publication;
const FIELD = "scheduledFor";

export type ScheduleDialogProps = {
  readonly dates: WrittenDates;
  readonly transitions: Transitions;
  readonly onClose: () => void;
};

/** When readers will see exactly this version; by German clocks. */
export function ScheduleDialog({ dates, transitions, onClose }: ScheduleDialogProps) {
  const { scheduledFor, plannedFor, embargoUntil } = dates;

  async function schedule(moment: NonNullable<PlannedMoment>): Promise<ActionResult<unknown>> {
    const answer = await transitions.schedule(moment, [FIELD]);
    // The checklist asks instead, and goes on from there.
    if (!answer.ok && answer.code === "unconfirmed") onClose();
    return answer;
  }

  return (
    <FormDialog<NonNullable<PlannedMoment>, unknown>
      isOpen
      onClose={onClose}
      title={words.title}
      description={words.text}
      action={schedule}
      read={(form) => requiredMomentIn(form, FIELD)}
      fields={[FIELD]}
      submitLabel={words.submit}
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
