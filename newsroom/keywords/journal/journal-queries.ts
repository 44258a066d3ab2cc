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
  /** The keyword that it is about, or another one that it touched; null when none of them is left. */
  readonly keywordId: number | null;
};

/** One page of the journal; `older` is the `before` of the following page, null on the last one. */
export type JournalPage = { readonly lines: readonly JournalLine[]; readonly older: string | null };

const JOURNAL_LENGTH = 30;

/** The newest entries about a keyword, or about all of them; without the rows that an undo needs. */
export async function listKeywordJournal(request: {
  readonly keywordId?: number;
  /** Number of an entry: only older ones. */
  readonly before?: string | undefined;
}): Promise<JournalPage> {
  const { keywordId, before } = request;
  const found = await newsroomDatabase().keywordJournal.findMany({
    where: {
      ...(keywordId === undefined ? {} : { keywordIds: { has: keywordId } }),
      ...(before === undefined ? {} : { id: { lt: BigInt(before) } }),
    },
    orderBy: { id: "desc" },
    take: JOURNAL_LENGTH + 1,
    select: { id: true, at: true, actorName: true, action: true, summary: true, keywordIds: true },
  });
  const rows = found.slice(0, JOURNAL_LENGTH);
  const older = found.length > JOURNAL_LENGTH ? (rows.at(-1)?.id.toString() ?? null) : null;
  return { lines: await toLines(rows), older };
}

type Row = {
  readonly id: bigint;
  readonly at: Date;
  readonly actorName: string;
  readonly action: string;
  readonly summary: unknown;
  readonly keywordIds: readonly number[];
};

async function toLines(rows: readonly Row[]): Promise<readonly JournalLine[]> {
  const database = newsroomDatabase();
  const undone = await database.keywordJournal.findMany({
    where: { undoesId: { in: rows.map(({ id }) => id) } },
    select: { undoesId: true },
  });
  const left = await database.keyword.findMany({
    where: { id: { in: rows.flatMap(({ keywordIds }) => keywordIds) } },
    select: { id: true },
  });
  const taken = new Set(undone.map(({ undoesId }) => undoesId));
  const known = new Set(left.map(({ id }) => id));
  return rows.map(({ id, at, actorName, action, summary, keywordIds }) => ({
    id: id.toString(),
    at,
    actorName,
    action: z.enum(JOURNAL_ACTIONS).parse(action),
    summary: journalSummarySchema.parse(summary),
    isUndone: taken.has(id),
    keywordId: keywordIds.find((keywordId) => known.has(keywordId)) ?? null,
  }));
}
