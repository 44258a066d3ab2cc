import { may } from "#newsroom/people/desk-policy.ts";
import { currentUser } from "../../../../session.ts";
import { readAuditFilter } from "../audit-address.ts";
import { auditCsv } from "./audit-csv.ts";

/** `/redaktion/protokoll/export`: the log, or what a filter leaves of it, as one CSV file. */
export async function GET(request: Request): Promise<Response> {
  const user = await currentUser();
  const headers = { "Cache-Control": "no-store" };
  if (user === null || !may(user, "see-audit-log")) return new Response(null, { status: 404, headers });
  const filter = readAuditFilter(Object.fromEntries(new URL(request.url).searchParams));
  return new Response(auditCsv(user, filter), {
    headers: {
      ...headers,
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="protokoll.csv"',
    },
  });
}
