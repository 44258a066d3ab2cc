import { auditMessages as words } from "#lib/messages/desk-audit.ts";
import { type AuditLine, listAuditLog } from "#newsroom/audit/audit-log-queries.ts";
import type { AuditFilter } from "#newsroom/audit/audit-log-schema.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { CSV_START, csvLine } from "../../../csv-line.ts";
import { nameChange, nameDeed, nameSubject } from "../to-audit-line.ts";

/** Entries that are read at once; a log of twenty years never lies in memory as a whole. */
const BATCH = 1_000;

/** The log as CSV (RFC 4180, semicolons as German spreadsheets expect them), newest first, read as it is taken. */
export function auditCsv(actor: Actor, filter: AuditFilter): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const head = [words.at, words.who, words.what, words.about, words.change, words.reason];
  let before: string | null = null;
  let isFirst = true;
  return new ReadableStream({
    async pull(controller) {
      const { lines, older } = await listAuditLog(actor, { filter, before, length: BATCH });
      const rows = lines.map(toRow);
      const text = [...(isFirst ? [head] : []), ...rows].map(csvLine).join("");
      controller.enqueue(encoder.encode(isFirst ? CSV_START + text : text));
      isFirst = false;
      before = older;
      if (older === null) controller.close();
    },
  });
}

function toRow(line: AuditLine): readonly string[] {
  const { at, actorName, reason } = line;
  return [at.toISOString(), actorName, nameDeed(line), nameSubject(line), nameChange(line) ?? "", reason ?? ""];
}
