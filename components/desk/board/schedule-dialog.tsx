"use client";

import type { Action } from "#components/ui/action-result.ts";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { boardWords as words } from "#lib/messages/desk-planning.ts";
import type { CalendarArticle } from "#newsroom/articles/desk/calendar.ts";
import { headlineOf } from "../articles/article-name.tsx";
import { MomentField, requiredMomentIn } from "../writing/schedule/moment-field.tsx";
import { toPlannedMoment } from "../writing/schedule/to-planned-moment.ts";
import type { PlannedMoment } from "../writing/writing-article.ts";
import { NONE_SEEN, type ScheduleWish } from "./board-actions.ts";

const FIELD = "scheduledFor";

type ScheduleDialogProps = {
  readonly article: CalendarArticle;
  readonly schedule: Action<ScheduleWish>;
  /** What stands in the field at first. */
  readonly proposal: Date | PlannedMoment;
  readonly submitLabel?: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Asks for the moment in which readers will see a piece. */
export function ScheduleDialog(props: ScheduleDialogProps) {
  const { article, schedule, proposal, submitLabel = words.schedule, onDone, onClose } = props;
  return (
    <FormDialog<ScheduleWish, unknown>
      isOpen
      onClose={onClose}
      title={words.scheduleTitle}
      description={headlineOf(article)}
      action={schedule}
      read={(form) => ({
        articleId: article.id,
        version: article.version,
        scheduledFor: requiredMomentIn(form, FIELD),
        seenWarnings: NONE_SEEN,
      })}
      fields={[FIELD]}
      submitLabel={submitLabel}
      onSuccess={onDone}
    >
      {(errorAt) => (
        <MomentField
          name={FIELD}
          label={words.scheduledFor}
          hint={words.scheduleHint}
          value={proposal instanceof Date ? toPlannedMoment(proposal) : proposal}
          error={errorAt(FIELD)}
        />
      )}
    </FormDialog>
  );
}
