import { isDeepStrictEqual } from "node:util";
import type {
  JournalAction,
  JournalSummary,
  KeywordSnapshot,
  SnapshotKeys,
} from "#newsroom/keywords/journal/keyword-journal.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { type Actor, actorId, actorName } from "#newsroom/people/actor.ts";
import { takeSnapshot } from "./take-snapshot.ts";

/** Number of a journal entry, as text: it is PostgreSQL's `bigint`. */
export type JournalId = string;

type JournalEntry = {
  readonly action: JournalAction;
  readonly summary: JournalSummary;
  readonly keywordIds: readonly number[];
  readonly before: KeywordSnapshot;
  readonly after: KeywordSnapshot;
  readonly undoesId?: bigint;
};

/** Writes down what was done inside the transaction of the deed: both happen, or neither. */
export async function recordJournalEntry(
  transaction: Transaction,
  actor: Actor,
  { keywordIds, ...entry }: JournalEntry,
): Promise<JournalId> {
  const { id } = await transaction.keywordJournal.create({
    data: { ...entry, keywordIds: [...keywordIds], actorId: actorId(actor), actorName: actorName(actor) },
    select: { id: true },
  });
  return id.toString();
}

/** What a deed did, told by what it looked at before and what it looks at now. */
type Told<Result> = {
  readonly result: Result;
  readonly action: JournalAction;
  readonly summary: JournalSummary;
  /** Whatever the deed made or moved beside the first keys. */
  readonly alsoKeywordIds?: readonly number[];
};

/**
 * Does something to the vocabulary and writes it down with the rows before and after. `keys` must cover every row that
 * the deed touches, with every address that it may give or take. What changed nothing is not written down.
 */
export async function withJournal<Result>(
  transaction: Transaction,
  actor: Actor,
  keys: SnapshotKeys,
  deed: () => Promise<Told<Result>>,
): Promise<{ readonly result: Result; readonly journalId: JournalId | null }> {
  const before = await takeSnapshot(transaction, keys);
  const { result, action, summary, alsoKeywordIds = [] } = await deed();
  const keywordIds = [...keys.keywordIds, ...alsoKeywordIds];
  const after = await takeSnapshot(transaction, { ...keys, keywordIds });
  if (isDeepStrictEqual(before, after)) return { result, journalId: null };
  const journalId = await recordJournalEntry(transaction, actor, { action, summary, keywordIds, before, after });
  return { result, journalId };
}

/** Where readers find or found these keywords and what was merged into them. */
export async function addressesOf(transaction: Transaction, keywordIds: readonly number[]): Promise<readonly string[]> {
  const rows = await transaction.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM newsroom.keyword WHERE id = ANY (${[...keywordIds]}::int[])
    UNION SELECT slug FROM newsroom.merged_keyword WHERE into_id = ANY (${[...keywordIds]}::int[]) ORDER BY slug`;
  return rows.map(({ slug }) => `/stichwort/${slug}`);
}
