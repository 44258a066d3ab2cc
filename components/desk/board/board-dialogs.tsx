"use client";

import { buttonClasses } from "#components/ui/button-classes.ts";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { boardWords as words } from "#lib/messages/desk-planning.ts";
import type { BoardStep } from "#newsroom/articles/desk/board-moves.ts";
import { articleAddress } from "../articles/article-address.ts";
import { headlineOf } from "../articles/article-name.tsx";
import { formatMoment } from "../format-moment.ts";
import { type AskedTransition, TransitionDialog } from "../writing/transition-dialog.tsx";
import type { BoardActions } from "./board-actions.ts";
import { ScheduleDialog } from "./schedule-dialog.tsx";
import type { AskedStep, BoardState } from "./use-board.ts";

type BoardDialogsProps = {
  readonly state: BoardState;
  readonly actions: BoardActions;
  readonly now: Date;
};

/** What is asked before a card moves, and what is said when it did not. */
export function BoardDialogs({ state, actions, now }: BoardDialogsProps) {
  const { asked, refused } = state;
  if (refused !== null) return <RefusedDialog refused={refused} onClose={state.close} />;
  if (asked === null) return null;
  if (asked.step === "schedule") {
    return (
      <ScheduleDialog
        article={asked.card}
        schedule={actions.schedule}
        proposal={asked.card.plannedFor}
        onDone={state.settled}
        onClose={state.close}
      />
    );
  }
  const kind = transitionOf(asked.step);
  if (kind === null) return <QuestionDialog asked={asked} state={state} now={now} />;
  const transitions = {
    running: state.running === null ? null : kind,
    failure: state.failure,
    run: (_name: string, written = "") => state.confirm(written),
  };
  return <TransitionDialog kind={kind} transitions={transitions} onClose={state.close} />;
}

/** The questions of the writing page serve here too. */
function transitionOf(step: BoardStep): AskedTransition | null {
  switch (step) {
    case "unpublish":
      return "unpublish";
    case "return-to-draft":
      return "returnToDraft";
    case "override-four-eyes":
      return "overrideFourEyes";
    default:
      return null;
  }
}

type QuestionDialogProps = { readonly asked: AskedStep; readonly state: BoardState; readonly now: Date };

/** Before readers see a piece, and before a moment is given up that somebody chose. */
function QuestionDialog({ asked: { card, step }, state, now }: QuestionDialogProps) {
  const name = headlineOf(card);
  const isPublish = step === "publish";
  const at = card.scheduledFor === null ? "" : formatMoment(card.scheduledFor, now);
  return (
    <ConfirmDialog
      isOpen
      onClose={state.close}
      onConfirm={() => void state.confirm("")}
      title={isPublish ? words.publishTitle : words.unscheduleTitle}
      confirmLabel={isPublish ? words.publish : words.unschedule}
      look="primary"
      isPending={state.running !== null}
      failure={state.failure ?? undefined}
    >
      <p>{isPublish ? words.publishText(name) : words.unscheduleText(name, at)}</p>
    </ConfirmDialog>
  );
}

type RefusedDialogProps = {
  readonly refused: NonNullable<BoardState["refused"]>;
  readonly onClose: () => void;
};

/** Why the card came back, and the way to where it can be mended. */
function RefusedDialog({ refused: { card, failure }, onClose }: RefusedDialogProps) {
  return (
    <Dialog isOpen onClose={onClose} title={words.failedTitle(headlineOf(card))}>
      <ErrorSummary failure={failure} fields={[]} />
      <p>
        <PageLink href={articleAddress(card.id)} className={buttonClasses("primary")}>
          {words.openArticle}
        </PageLink>
      </p>
    </Dialog>
  );
}
