import { z } from "zod";
import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "#newsroom/audit/record-audit-entry.ts";
import {
  JOURNAL_ACTIONS,
  type JournalAction,
  type JournalSummary,
  journalSummarySchema,
  type KeywordSnapshot,
  keywordSnapshotSchema,
  type SnapshotKeys,
} from "#newsroom/keywords/journal/keyword-journal.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { authorise } from "#newsroom/people/desk-policy.ts";
import { inVocabularyPress } from "../in-vocabulary-press.ts";
import { type JournalId, recordJournalEntry } from "../record-journal-entry.ts";
import { takeSnapshot } from "../take-snapshot.ts";
import { findObstacles, printedTarget } from "./find-obstacles.ts";
import { restoreSnapshot } from "./restore-snapshot.ts";

const inputSchema = z.object({ journalId: z.string().regex(/^[1-9]\d{0,17}$/, "Diesen Eintrag gibt es nicht.") });

type Entry = {
  readonly id: bigint;
  readonly action: JournalAction;
  readonly keywordIds: readonly number[];
  readonly summary: JournalSummary;
  readonly before: KeywordSnapshot;
  readonly after: KeywordSnapshot;
};

/** `isNew` is false when it had been taken back before: a repeated request undoes once. */
export type UndoneChange = { readonly journalId: JournalId; readonly isNew: boolean; readonly summary: JournalSummary };

/**
 * Takes back what a journal entry did: rows of newsroom and portal are again as they were before it, also the places of
 * keywords on articles. The taking back is an entry of its own and can be taken back in turn.
 * @throws CommandError "invalid", "not-allowed", "not-found", "conflict" with what was changed since and stands in the way
 */
export async function undoKeywordChange(actor: Actor, input: { readonly journalId: string }): Promise<UndoneChange> {
  const id = BigInt(parseInput(inputSchema, input).journalId);
  authorise(actor, "manage-keywords");
  // Entries never change, so one may be read before anything is locked.
  const entry = await readEntry(id);
  const keys = keysOf(entry);
  return inVocabularyPress(
    actor,
    async () => keys.articleIds,
    async (transaction) => {
      const earlier = await transaction.keywordJournal.findUnique({ where: { undoesId: id }, select: { id: true } });
      if (earlier !== null) return { journalId: earlier.id.toString(), isNew: false, summary: entry.summary };
      return undoWithin(transaction, actor, entry, keys);
    },
  );
}

async function undoWithin(
  transaction: Transaction,
  actor: Actor,
  entry: Entry,
  keys: SnapshotKeys,
): Promise<UndoneChange> {
  const now = await takeSnapshot(transaction, keys);
  const obstacles = await findObstacles(transaction, { ...entry, now });
  if (obstacles.length > 0) throw refusal(obstacles);
  const target = { ...entry.before, printed: printedTarget({ ...entry, now }) };
  await restoreSnapshot(transaction, { now, target, keys });
  const summary = { ...entry.summary, undone: entry.action };
  const journalId = await recordJournalEntry(transaction, actor, {
    action: "undo",
    summary,
    keywordIds: entry.keywordIds,
    before: now,
    after: await takeSnapshot(transaction, keys),
    undoesId: entry.id,
  });
  await recordAuditEntry(transaction, actor, {
    action: "undo-keyword-change",
    subject: "keyword",
    subjectId: entry.keywordIds[0] ?? 0,
    details: { journalEntry: entry.id.toString(), undone: entry.action },
  });
  return { journalId, isNew: true, summary };
}

async function readEntry(id: bigint): Promise<Entry> {
  const row = await newsroomDatabase().keywordJournal.findUnique({
    where: { id },
    select: { action: true, keywordIds: true, summary: true, before: true, after: true },
  });
  if (row === null) throw new CommandError("not-found", "Diesen Eintrag gibt es nicht.");
  return {
    id,
    action: z.enum(JOURNAL_ACTIONS).parse(row.action),
    keywordIds: row.keywordIds,
    summary: journalSummarySchema.parse(row.summary),
    before: keywordSnapshotSchema.parse(row.before),
    after: keywordSnapshotSchema.parse(row.after),
  };
}

/** Everything that the entry looked at, before or after. */
function keysOf({ keywordIds, before, after }: Entry): SnapshotKeys {
  const both = [before, after];
  const own = new Set(keywordIds);
  const addresses = both.flatMap((one) => [...one.keywords, ...one.merged].map(({ slug }) => `/stichwort/${slug}`));
  return {
    keywordIds,
    seeAlsoIds: distinct(both.flatMap((one) => one.seeAlso.map(([id]) => id))).filter((id) => !own.has(id)),
    narrowerIds: distinct(both.flatMap((one) => one.broader.map(([id]) => id))),
    articleIds: distinct(both.flatMap((one) => [...one.working, ...one.printed].map(([id]) => id))).sort(
      (a, b) => a - b,
    ),
    paths: distinct([...addresses, ...both.flatMap((one) => one.redirects.map(([from]) => from))]),
  };
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function refusal(obstacles: readonly string[]): CommandError {
  return new CommandError(
    "conflict",
    `Das lässt sich so nicht mehr zurücknehmen. ${obstacles.join(" ")} Nehmen Sie zuerst das Spätere zurück, oder stellen Sie die Stichwörter von Hand richtig.`,
  );
}
