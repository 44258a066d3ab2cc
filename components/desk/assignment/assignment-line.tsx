import { CalendarClock, Flame, UserRound } from "lucide-react";
import { classNames } from "#components/ui/class-names.ts";
import { readableDay } from "#lib/berlin-time.ts";
import { assignmentWords as words } from "#lib/messages/desk-planning.ts";
import type { ArticleState } from "#newsroom/articles/article.ts";
import { type Assignment, type Dueness, duenessOf, PRIORITY_NAMES } from "#newsroom/articles/assignment/assignment.ts";

/** A due day counts as long as there is something to do before readers see the piece. */
export function isOpenState(state: ArticleState): boolean {
  return state !== "published" && state !== "withdrawn";
}

type AssignmentLineProps = {
  readonly assignment: Assignment;
  /** Today in Germany, yyyy-mm-dd. */
  readonly today: string;
  /** False where the piece is out: then its day is no more than a memory and is left away. */
  readonly isOpen: boolean;
  /** Without the name, where everything is the reader's own. */
  readonly isOwn?: boolean;
  /** Goes on in the line of facts that stands around it. */
  readonly isWithin?: boolean;
};

/** Who sees to a piece, by when, how urgent; nothing where nobody said anything. */
export function AssignmentLine({ assignment, today, isOpen, isOwn = false, isWithin = false }: AssignmentLineProps) {
  const { responsible, dueOn, priority } = assignment;
  const isUrgent = isOpen && (priority === "urgent" || priority === "high");
  const name = isOwn ? null : responsible;
  if (name === null && !isUrgent && (dueOn === null || !isOpen)) return null;
  return (
    <span className={isWithin ? "contents" : "flex flex-wrap items-center gap-x-3 gap-y-1 text-fine text-ink-soft"}>
      {name !== null && (
        <span className="inline-flex items-center gap-1.5">
          <UserRound aria-hidden="true" className="size-4 shrink-0" />
          <span className="sr-only">{words.responsible}: </span>
          {name.name}
        </span>
      )}
      {isOpen && dueOn !== null && <DueMark dueOn={dueOn} today={today} />}
      {isUrgent && (
        <span className={classNames("inline-flex items-center gap-1.5", priority === "urgent" && "text-wrong")}>
          <Flame aria-hidden="true" className="size-4 shrink-0" />
          <span className="sr-only">{words.priority}: </span>
          {PRIORITY_NAMES[priority]}
        </span>
      )}
    </span>
  );
}

const tones: Readonly<Record<Dueness, string>> = {
  overdue: "font-medium text-wrong",
  today: "font-medium text-warning",
  tomorrow: "",
  later: "",
};

/** By when, in words that say how late it is. */
export function DueMark({ dueOn, today }: { readonly dueOn: string; readonly today: string }) {
  const dueness = duenessOf(dueOn, today);
  return (
    <span className={classNames("inline-flex items-center gap-1.5", tones[dueness])}>
      <CalendarClock aria-hidden="true" className="size-4 shrink-0" />
      <time dateTime={dueOn}>{words.dueness[dueness](readableDay(dueOn))}</time>
    </span>
  );
}
