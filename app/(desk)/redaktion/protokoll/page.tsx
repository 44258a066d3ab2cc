import type { Metadata } from "next";
import { AuditDesk } from "#components/desk/audit/audit-desk.tsx";
import { auditLogAddress } from "#components/desk/audit/audit-entry.ts";
import { auditMessages } from "#lib/messages/desk-audit.ts";
import { AUDIT_ACTION_NAMES } from "#newsroom/audit/audit-actions.ts";
import { listAuditLog } from "#newsroom/audit/audit-log-queries.ts";
import { listUsers } from "#newsroom/people/user-queries.ts";
import { requireUser } from "../../../session.ts";
import { auditAddress, readAuditFilter, readAuditPlace, wordsOf } from "./audit-address.ts";
import { toAuditLine } from "./to-audit-line.ts";

export const metadata: Metadata = { title: auditMessages.title };

const LENGTH = 50;

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `/redaktion/protokoll`: who did what, when and why, for admins. */
export default async function AuditLogPage({ searchParams }: PageProps) {
  const user = await requireUser("see-audit-log");
  const address = await searchParams;
  const [filter, before] = [readAuditFilter(address), readAuditPlace(address)];
  const [{ lines, older }, users] = await Promise.all([
    listAuditLog(user, { filter, before, length: LENGTH }),
    listUsers(),
  ]);
  const now = new Date();
  return (
    <AuditDesk
      lines={lines.map((line) => toAuditLine(line, now))}
      chosen={wordsOf(filter)}
      actors={[
        ...users.map(({ id, name }) => ({ value: id, label: name })),
        { value: "system", label: auditMessages.system },
      ]}
      actions={Object.entries(AUDIT_ACTION_NAMES).map(([value, label]) => ({ value, label }))}
      newestHref={before === null ? null : auditAddress(filter)}
      olderHref={older === null ? null : auditAddress(filter, older)}
      exportHref={auditAddress(filter, null, `${auditLogAddress}/export`)}
    />
  );
}
