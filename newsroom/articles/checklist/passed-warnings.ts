import { passedIn } from "../../audit/passed-in.ts";
import type { Transaction } from "../../newsroom-database.ts";
import type { CheckFinding } from "./checklist.ts";

/** As it stands in the log, in the details of the publication or schedule that went past it. */
export type PassedWarning = Pick<CheckFinding, "key" | "rule" | "message">;

/** Keys of the warnings that people went past for this article. The log has them anyway; they hold while a finding stays the same. */
export async function findPassedWarnings(reader: Transaction, articleId: number): Promise<ReadonlySet<string>> {
  const entries = await reader.auditEntry.findMany({
    where: {
      subjectType: "article",
      subjectId: String(articleId),
      action: { in: ["publish-article", "schedule-article"] },
    },
    select: { details: true },
  });
  return new Set(entries.flatMap(({ details }) => passedIn(details).map(({ key }) => key)));
}
