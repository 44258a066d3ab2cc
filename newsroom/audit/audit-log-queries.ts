import { dayAfter, startOfBerlinDay } from "#lib/berlin-time.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import type { AuditFilter } from "./audit-log-schema.ts";
import { passedIn } from "./passed-in.ts";

/** One line of the log. States and reason are null where the deed has none. */
export type AuditLine = {
  readonly id: string;
  readonly at: Date;
  readonly actorName: string;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly from: string | null;
  readonly to: string | null;
  /** What the person wrote about it, or went past. */
  readonly reason: string | null;
  /** For when something was planned. */
  readonly moment: Date | null;
};

/** One page of the log; `older` is the `before` of the following page, null on the last one. */
export type AuditPage = { readonly lines: readonly AuditLine[]; readonly older: string | null };

type PageRequest = { readonly filter: AuditFilter; readonly before: string | null; readonly length: number };

/**
 * The newest entries that a filter asks for.
 * @throws CommandError "not-allowed"
 */
export async function listAuditLog(actor: Actor, request: PageRequest): Promise<AuditPage> {
  authorise(actor, "see-audit-log");
  return readPage(conditionOf(request.filter), request);
}

/** What happened to one article, newest first. The caller has asked whether this person may see the article. */
export function listArticleHistory(articleId: number, request: Omit<PageRequest, "filter">): Promise<AuditPage> {
  return readPage(articleCondition(articleId), request);
}

async function readPage(
  where: Prisma.AuditEntryWhereInput,
  { before, length }: Omit<PageRequest, "filter">,
): Promise<AuditPage> {
  const found = await newsroomDatabase().auditEntry.findMany({
    where: { ...where, ...(before === null ? {} : { id: { lt: BigInt(before) } }) },
    orderBy: { id: "desc" },
    take: length + 1,
  });
  const rows = found.slice(0, length);
  return {
    lines: rows.map((row) => ({
      id: row.id.toString(),
      at: row.at,
      actorName: row.actorName,
      action: row.action,
      subject: row.subjectType,
      subjectId: row.subjectId,
      from: row.fromState,
      to: row.toState,
      reason: reasonIn(row.details) ?? passedWarningsIn(row.details),
      moment: momentIn(row.details),
    })),
    older: found.length > length ? (rows.at(-1)?.id.toString() ?? null) : null,
  };
}

function conditionOf({ actor, action, article, from, until }: AuditFilter): Prisma.AuditEntryWhereInput {
  return {
    ...(actor === undefined ? {} : { actorId: actor === "system" ? null : actor }),
    ...(action === undefined ? {} : { action }),
    ...(article === undefined ? {} : articleCondition(article)),
    at: {
      ...(from === undefined ? {} : { gte: startOfBerlinDay(from) }),
      ...(until === undefined ? {} : { lt: startOfBerlinDay(dayAfter(until)) }),
    },
  };
}

function articleCondition(articleId: number): Prisma.AuditEntryWhereInput {
  return { subjectType: "article", subjectId: String(articleId) };
}

function passedWarningsIn(details: unknown): string | null {
  const messages = passedIn(details).map(({ message }) => message);
  return messages.length === 0 ? null : `Hinweise hingenommen: ${messages.join(" ")}`;
}

/** Commands write what a person said as `reason`. */
export function reasonIn(details: unknown): string | null {
  const reason = (details as { readonly reason?: unknown } | null)?.reason;
  return typeof reason === "string" && reason !== "" ? reason : null;
}

/** Commands that plan write the moment by the name of its field, ISO 8601. */
function momentIn(details: unknown): Date | null {
  const known = details as { readonly scheduledFor?: unknown; readonly takeDownFor?: unknown } | null;
  const moment = known?.scheduledFor ?? known?.takeDownFor;
  return typeof moment === "string" ? new Date(moment) : null;
}
