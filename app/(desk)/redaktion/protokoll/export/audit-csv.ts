import { auditMessages as words } from "#lib/messages/desk-audit.ts";
import { type AuditLine, listAuditLog } from "#newsroom/audit/audit-log-queries.ts";
import type { AuditFilter } from "#newsroom/audit/audit-log-schema.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { nameChange, nameDeed, nameSubject } from "../to-audit-line.ts";

/** Entries that are read at once; a log of twenty years never lies in memory as a whole. */
const BATCH = 1_000;

/** So that spreadsheets read umlauts. */
const BYTE_ORDER_MARK = "\uFEFF";

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
      const text = [...(isFirst ? [head] : []), ...rows].map(toLine).join("");
      controller.enqueue(encoder.encode(isFirst ? BYTE_ORDER_MARK + text : text));
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

function toLine(cells: readonly string[]): string {
  return `${cells.map(toCell).join(";")}\r\n`;
}

/** Always in quotes; what a spreadsheet would take for a formula is text (OWASP, CSV injection). */
function toCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
