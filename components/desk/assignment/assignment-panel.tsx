"use client";

import { UserRound } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { assignmentWords as words } from "#lib/messages/desk-planning.ts";
import type { ArticleStanding } from "#newsroom/articles/article-policy.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { type Assignment, PRIORITY_NAMES } from "#newsroom/articles/assignment/assignment.ts";
import { judgeHandingBack, judgeTaking } from "#newsroom/articles/assignment/assignment-policy.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import type { AssignmentActions } from "./assignment-actions.ts";
import { AssignmentDialog } from "./assignment-dialog.tsx";
import { DueMark, isOpenState } from "./assignment-line.tsx";
import { useTakeOver } from "./use-take-over.ts";

export type AssignmentPanelProps = {
  readonly articleId: number;
  readonly name: string;
  readonly standing: ArticleStanding;
  readonly assignment: Assignment;
  /** Today in Germany, yyyy-mm-dd. */
  readonly today: string;
  readonly user: Extract<Actor, { kind: "user" }>;
  readonly actions: AssignmentActions;
};

/** Beside the text: who sees to it, by when, and what there is to do. */
export function AssignmentPanel(props: AssignmentPanelProps) {
  const { articleId, name, standing, assignment, today, user, actions } = props;
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  const taking = useTakeOver(actions);
  const { responsible, dueOn, priority, note } = assignment;
  const id = responsible?.id ?? null;
  const isMine = id === user.id;
  const mayTake = !isMine && judgeTaking(user, standing, id).allowed;
  const mayHandBack = isMine && judgeHandingBack(user, standing, id).allowed;
  const mayAssign = judgeArticleAction(user, "assign", standing).allowed;
  return (
    <section aria-label={words.title} className="grid gap-2 border-accent border-l-4 bg-paper-tint px-4 py-3 text-fine">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="inline-flex items-center gap-1.5 font-semibold">
          <UserRound aria-hidden="true" className="size-4 shrink-0" />
          {responsible === null ? words.nobody : words.by(responsible.name)}
        </span>
        {dueOn !== null && isOpenState(standing.state) && <DueMark dueOn={dueOn} today={today} />}
        {priority !== "normal" && (
          <span className="text-ink-soft">
            {words.priority}: {PRIORITY_NAMES[priority]}
          </span>
        )}
      </p>
      {note !== "" && <p className="wrap-anywhere whitespace-pre-line">{note}</p>}
      {(mayTake || mayHandBack || mayAssign) && (
        <p className="flex flex-wrap gap-2">
          {mayTake && (
            <Button size="small" isPending={taking.isPending} onClick={() => taking.run("take", articleId)}>
              {words.take}
            </Button>
          )}
          {mayHandBack && (
            <Button size="small" isPending={taking.isPending} onClick={() => taking.run("handBack", articleId)}>
              {words.handBack}
            </Button>
          )}
          {mayAssign && (
            <Button size="small" onClick={() => setOpen(true)}>
              {words.change}
            </Button>
          )}
        </p>
      )}
      {isOpen && (
        <AssignmentDialog
          {...{ articleId, name, assignment, actions }}
          onDone={() => router.refresh()}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
