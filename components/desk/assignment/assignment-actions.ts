import type { Action } from "#components/ui/action-result.ts";
import type { Priority, Responsible } from "#newsroom/articles/assignment/assignment.ts";

/** What the parts of the desk that show an assignment ask the server to do. */
export type AssignmentActions = {
  readonly assign: Action<AssignmentWish>;
  readonly take: Action<number>;
  readonly handBack: Action<number>;
  /** Everybody to whom a piece can be given. */
  readonly listAssignees: Action<null, readonly Responsible[]>;
};

export type AssignmentWish = {
  readonly articleId: number;
  readonly responsibleId: string | null;
  readonly dueOn: string | null;
  readonly priority: Priority;
  readonly note: string;
};
