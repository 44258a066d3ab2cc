import type { PageAuditLine } from "#components/desk/audit/audit-entry.ts";
import { formatMoment } from "#components/desk/format-moment.ts";
import { berlinTime } from "#lib/berlin-time.ts";
import { articleWords } from "#lib/messages/desk-articles.ts";
import { auditMessages as words } from "#lib/messages/desk-audit.ts";
import { ARTICLE_STATES, STATE_NAMES } from "#newsroom/articles/article.ts";
import { AUDIT_ACTION_NAMES, AUDIT_ACTIONS } from "#newsroom/audit/audit-actions.ts";
import type { AuditLine } from "#newsroom/audit/audit-log-queries.ts";
import type { AuditSubject } from "#newsroom/audit/record-audit-entry.ts";

const subjectNames = words.subjects satisfies Record<AuditSubject, string>;

/** The names of what a line is made of; an older edition may have written what this one does not know. */
function nameAction(action: string): string {
  const known = AUDIT_ACTIONS.find((name) => name === action);
  return known === undefined ? action : AUDIT_ACTION_NAMES[known];
}

/** What was done, and for when something was planned. */
export function nameDeed({ action, moment }: Pick<AuditLine, "action" | "moment">): string {
  if (moment === null) return nameAction(action);
  const { day, hour, minute } = berlinTime(moment);
  return words.planned(nameAction(action), articleWords.onDay(day, `${hour}.${minute}`));
}

function nameState(state: string): string {
  const known = ARTICLE_STATES.find((name) => name === state);
  return known === undefined ? state : STATE_NAMES[known];
}

export function nameSubject({ subject, subjectId }: Pick<AuditLine, "subject" | "subjectId">): string {
  const name = Object.entries(subjectNames).find(([key]) => key === subject)?.[1] ?? subject;
  // Of keys that people read: numbers, and addresses.
  return /^(\d+$|\/)/.test(subjectId) ? `${name} ${subjectId}` : name;
}

export function nameChange({ from, to }: Pick<AuditLine, "from" | "to">): string | null {
  return from === null || to === null || from === to ? null : words.states(nameState(from), nameState(to));
}

/** A line as the page shows it; moments are read by `now`. */
export function toAuditLine(line: AuditLine, now: Date): PageAuditLine {
  return {
    id: line.id,
    at: formatMoment(line.at, now),
    who: line.actorName,
    what: nameDeed(line),
    about: nameSubject(line),
    href: line.subject === "article" ? `/redaktion/artikel/${line.subjectId}` : null,
    change: nameChange(line),
    reason: line.reason,
  };
}
