import { z } from "zod";
import { newsroomDatabase } from "../../newsroom-database.ts";
import { JOURNAL_ACTIONS, type JournalAction, type JournalSummary, journalSummarySchema } from "./keyword-journal.ts";

/** A line of the journal. `isUndone`: a later entry took it back. */
export type JournalLine = {
  readonly id: string;
  readonly at: Date;
  readonly actorName: string;
  readonly action: JournalAction;
  readonly summary: JournalSummary;
  readonly isUndone: boolean;
};

const JOURNAL_LENGTH = 30;

/** The newest entries about a keyword, or about all of them; without the rows that an undo needs. */
export async function listKeywordJournal(keywordId: number | null): Promise<readonly JournalLine[]> {
  const database = newsroomDatabase();
  const rows = await database.keywordJournal.findMany({
    ...(keywordId === null ? {} : { where: { keywordIds: { has: keywordId } } }),
    orderBy: { id: "desc" },
    take: JOURNAL_LENGTH,
    select: { id: true, at: true, actorName: true, action: true, summary: true },
  });
  const undone = await database.keywordJournal.findMany({
    where: { undoesId: { in: rows.map(({ id }) => id) } },
    select: { undoesId: true },
  });
  const taken = new Set(undone.map(({ undoesId }) => undoesId));
  return rows.map(({ id, at, actorName, action, summary }) => ({
    id: id.toString(),
    at,
    actorName,
    action: z.enum(JOURNAL_ACTIONS).parse(action),
    summary: journalSummarySchema.parse(summary),
    isUndone: taken.has(id),
  }));
}
