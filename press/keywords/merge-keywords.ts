import { CommandError } from "#lib/errors.ts";
import { replaceInLists } from "#newsroom/keywords/keyword-lists.ts";
import { type MergeKeywordsInput, mergeKeywordsSchema } from "#newsroom/keywords/keyword-schema.ts";
import { type MergedPair, mergeKeyword } from "#newsroom/keywords/merge-keyword.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { authorise } from "#newsroom/people/desk-policy.ts";
import { indexForSearch } from "../articles/index-for-search.ts";
import { moveAddress } from "../move-address.ts";
import { sweepReferences } from "../print-references.ts";
import { inVocabularyPress } from "./in-vocabulary-press.ts";
import { findLinkedKeywords } from "./linked-keywords.ts";
import { printKeyword, reprintKeywords } from "./print-keyword.ts";
import { piecesWith, readPrintedLists, storePrintedLists } from "./printed-lists.ts";
import { addressesOf, type JournalId, withJournal } from "./record-journal-entry.ts";
import { printedPiecesWith } from "./update-keyword.ts";

/** `isNew` is false, and there is no entry, when the two had been merged before: a repeated request merges once. */
export type MergedKeywords = {
  readonly intoId: number;
  readonly isNew: boolean;
  readonly journalId: JournalId | null;
};

/**
 * Merges one keyword into another, in the newsroom and before readers' eyes at once: every piece that carried it carries
 * the survivor at the same place, its address leads there, and the journal can take it back.
 * @throws CommandError "invalid", "not-allowed", "not-found", "conflict"
 */
export async function mergeKeywords(actor: Actor, input: MergeKeywordsInput): Promise<MergedKeywords> {
  const { fromId, intoId } = parseInput(mergeKeywordsSchema, input);
  authorise(actor, "manage-keywords");
  return inVocabularyPress(
    actor,
    (transaction) => piecesWith(transaction, [fromId]),
    async (transaction, articleIds) => {
      const earlier = await transaction.mergedKeyword.findUnique({
        where: { id: fromId },
        select: { intoId: true, name: true, into: { select: { name: true } } },
      });
      if (earlier?.intoId === intoId) return { intoId, isNew: false, journalId: null };
      if (earlier !== null) {
        throw new CommandError("conflict", `„${earlier.name}“ ist schon in „${earlier.into.name}“ aufgegangen.`);
      }
      return mergeWithin(transaction, actor, { fromId, intoId, articleIds });
    },
  );
}

type Merge = { readonly fromId: number; readonly intoId: number; readonly articleIds: readonly number[] };

async function mergeWithin(transaction: Transaction, actor: Actor, merge: Merge): Promise<MergedKeywords> {
  const { fromId, intoId, articleIds } = merge;
  const linked = await findLinkedKeywords(transaction, fromId);
  const keys = {
    keywordIds: [fromId, intoId],
    ...linked,
    articleIds,
    paths: await addressesOf(transaction, [fromId, intoId]),
  };
  const { journalId } = await withJournal(transaction, actor, keys, async () => {
    const pair = await mergeKeyword(transaction, actor, merge);
    await printMerge(transaction, merge, pair);
    await reprintKeywords(transaction, [...linked.seeAlsoIds, ...linked.narrowerIds]);
    const { from, into } = pair;
    return {
      result: undefined,
      action: "merge",
      summary: { name: into.name, otherName: from.name, articles: articleIds.length, undone: null },
    };
  });
  return { intoId, isNew: true, journalId };
}

async function printMerge(transaction: Transaction, merge: Merge, { from, into }: MergedPair): Promise<void> {
  const lists = replaceInLists(await readPrintedLists(transaction, merge.articleIds), from.id, into.id);
  if (lists.size > 0) await printKeyword(transaction, into.id);
  else await reprintKeywords(transaction, [into.id]);
  await storePrintedLists(transaction, lists);
  await sweepReferences(transaction);
  const isPrinted = (await transaction.portalKeyword.count({ where: { id: into.id } })) > 0;
  // An address says a name; nothing leads to a keyword that readers have never seen.
  if (!isPrinted) return;
  await moveAddress(transaction, `/stichwort/${from.slug}`, `/stichwort/${into.slug}`);
  await indexForSearch(transaction, await printedPiecesWith(transaction, [into.id]));
}
