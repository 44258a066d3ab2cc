import type { Prisma } from "#prisma/generated/client.ts";
import type { Transaction } from "../newsroom-database.ts";
import { type Actor, actorId, actorName } from "../people/actor.ts";
import type { AuditAction } from "./audit-actions.ts";

export type AuditSubject =
  | "article"
  | "keyword"
  | "section"
  | "person"
  | "user"
  | "picture"
  | "settings"
  | "front-page"
  | "series"
  | "house-rule"
  | "redirect"
  | "cancellation";

export type AuditEvent = {
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly subjectId: string | number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly details?: Prisma.InputJsonValue;
};

/** Writes one line of the log inside the transaction of the change that it describes: both happen, or neither. */
export async function recordAuditEntry(transaction: Transaction, actor: Actor, event: AuditEvent): Promise<void> {
  await transaction.auditEntry.create({
    data: {
      actorId: actorId(actor),
      actorName: actorName(actor),
      action: event.action,
      subjectType: event.subject,
      subjectId: String(event.subjectId),
      fromState: event.from ?? null,
      toState: event.to ?? null,
      ...(event.details === undefined ? {} : { details: event.details }),
    },
    select: { id: true },
  });
}
