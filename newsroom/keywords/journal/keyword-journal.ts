import { z } from "zod";
import { KEYWORD_KINDS } from "../keyword.ts";

/** What can be done to the vocabulary and taken back; "undo" is the taking back, which can be taken back too. */
export const JOURNAL_ACTIONS = ["rename", "change", "merge", "split", "delete", "undo"] as const;
export type JournalAction = (typeof JOURNAL_ACTIONS)[number];

/** What the sentence about an entry needs: the keyword's name, and the other one's or the former one. */
export const journalSummarySchema = z.object({
  name: z.string(),
  otherName: z.string().nullable(),
  /** Articles that it touched, in newsroom or portal. */
  articles: z.int(),
  /** For an undo: what was taken back. */
  undone: z.enum(JOURNAL_ACTIONS).nullable(),
});
export type JournalSummary = z.infer<typeof journalSummarySchema>;

const ids = z.array(z.int());
const list = z.tuple([z.int(), ids]);

const keywordRowSchema = z.object({
  id: z.int(),
  name: z.string(),
  kind: z.enum(KEYWORD_KINDS).nullable(),
  acronym: z.string().nullable(),
  slug: z.string(),
  aliases: z.array(z.string()),
  folded: z.string(),
  description: z.string(),
  broaderId: z.int().nullable(),
  wikidataId: z.string().nullable(),
  gndId: z.string().nullable(),
});
export type KeywordRow = z.infer<typeof keywordRowSchema>;

/** Rows of both wings that an entry touched, as they were at one moment. Lists are `[id, ids in order]`. */
export const keywordSnapshotSchema = z.object({
  keywords: z.array(keywordRowSchema),
  /** „Siehe auch“ of the keywords and of those that lead to them. */
  seeAlso: z.array(list),
  /** What stood above other keywords that were below these. */
  broader: z.array(z.tuple([z.int(), z.int().nullable()])),
  merged: z.array(z.object({ id: z.int(), intoId: z.int(), name: z.string(), slug: z.string() })),
  distinct: z.array(z.tuple([z.int(), z.int()])),
  /** Keywords of working copies. */
  working: z.array(list),
  /** Keywords of printed pieces. */
  printed: z.array(list),
  redirects: z.array(z.tuple([z.string(), z.string()])),
});
export type KeywordSnapshot = z.infer<typeof keywordSnapshotSchema>;

/** What a snapshot looks at. */
export type SnapshotKeys = {
  readonly keywordIds: readonly number[];
  readonly seeAlsoIds: readonly number[];
  readonly narrowerIds: readonly number[];
  readonly articleIds: readonly number[];
  readonly paths: readonly string[];
};
