import type { AuditAction } from "../../audit/audit-actions.ts";
import { recordAuditEntry } from "../../audit/record-audit-entry.ts";
import type { Transaction } from "../../newsroom-database.ts";
import type { Actor } from "../../people/actor.ts";
import { dayFromColumn, dayToColumn } from "../calendar-day.ts";
import { type Assignment, UNASSIGNED } from "./assignment.ts";

/** The columns of an assignment, for whatever shows one. */
export const assignmentSelection = {
  responsible: { select: { id: true, name: true } },
  dueOn: true,
  priority: true,
  note: true,
} as const;

type Row = Omit<Assignment, "dueOn"> & { readonly dueOn: Date | null };

export function assignmentFromRow(row: Row | null): Assignment {
  return row === null ? UNASSIGNED : { ...row, dueOn: dayFromColumn(row.dueOn) };
}

/** Inside a transaction that holds the article's lock. */
export async function readAssignment(transaction: Transaction, articleId: number): Promise<Assignment> {
  return assignmentFromRow(
    await transaction.assignment.findUnique({ where: { articleId }, select: assignmentSelection }),
  );
}

type Change = {
  readonly articleId: number;
  readonly before: Assignment;
  readonly after: Assignment;
  readonly action: Extract<AuditAction, "assign-article" | "take-article" | "end-assignment">;
};

/** Stores what holds from now on; the log has it with what held before. What stays as it was leaves no trace. */
export async function storeAssignment(transaction: Transaction, actor: Actor, change: Change): Promise<void> {
  const { articleId, before, after, action } = change;
  const details = { before: asText(before), after: asText(after) };
  if (JSON.stringify(details.before) === JSON.stringify(details.after)) return;
  const columns = {
    responsibleId: after.responsible?.id ?? null,
    dueOn: after.dueOn === null ? null : dayToColumn(after.dueOn),
    priority: after.priority,
    note: after.note,
  };
  await transaction.assignment.upsert({
    where: { articleId },
    create: { articleId, ...columns },
    update: columns,
    select: { articleId: true },
  });
  await recordAuditEntry(transaction, actor, {
    action,
    subject: "article",
    subjectId: articleId,
    details,
  });
}

/** The name is kept beside the account: the log outlives it. */
function asText({ responsible, dueOn, priority, note }: Assignment) {
  return {
    responsible: responsible === null ? null : { id: responsible.id, name: responsible.name },
    dueOn,
    priority,
    note,
  };
}
