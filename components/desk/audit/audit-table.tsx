import { PageLink } from "#components/ui/page-link.tsx";
import { Table, TableCell, TableRow } from "#components/ui/table.tsx";
import { auditMessages as words } from "#lib/messages/desk-audit.ts";
import type { PageAuditLine } from "./audit-entry.ts";

type AuditTableProps = {
  readonly lines: readonly PageAuditLine[];
  /** False where all of them are about one thing. */
  readonly tellsAbout: boolean;
};

/** Who did what, when, to what, from which state to which, and why. */
export function AuditTable({ lines, tellsAbout }: AuditTableProps) {
  const columns = [
    { key: "at", label: words.at },
    { key: "who", label: words.who },
    { key: "what", label: words.what },
    ...(tellsAbout ? [{ key: "about", label: words.about }] : []),
    { key: "change", label: words.change },
    { key: "reason", label: words.reason },
  ];
  return (
    <Table caption={words.list} columns={columns}>
      {lines.map((line) => (
        <TableRow key={line.id}>
          <TableCell className="whitespace-nowrap text-fine text-ink-soft">{line.at}</TableCell>
          <TableCell className="wrap-anywhere">{line.who}</TableCell>
          <TableCell part="lead" className="font-semibold">
            {line.what}
          </TableCell>
          {tellsAbout && (
            <TableCell>
              {line.href === null ? (
                line.about
              ) : (
                <PageLink href={line.href} className="text-link">
                  {line.about}
                </PageLink>
              )}
            </TableCell>
          )}
          <TableCell className="text-fine">{line.change}</TableCell>
          <TableCell className="wrap-anywhere max-w-prose whitespace-pre-line text-fine max-sm:basis-full">
            {line.reason}
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}
