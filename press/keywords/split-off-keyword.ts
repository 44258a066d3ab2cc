import { CommandError } from "#lib/errors.ts";
import { replaceInLists } from "#newsroom/keywords/keyword-lists.ts";
import { type SplitKeywordInput, splitKeywordSchema } from "#newsroom/keywords/keyword-schema.ts";
import { findFreeKeywordSlug } from "#newsroom/keywords/keyword-slug.ts";
import { splitKeyword } from "#newsroom/keywords/split-keyword.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { authorise } from "#newsroom/people/desk-policy.ts";
import { indexForSearch } from "../articles/index-for-search.ts";
import { sweepReferences } from "../print-references.ts";
import { inVocabularyPress } from "./in-vocabulary-press.ts";
import { printKeyword, reprintKeywords } from "./print-keyword.ts";
import { piecesWith, readPrintedLists, storePrintedLists } from "./printed-lists.ts";
import { addressesOf, type JournalId, withJournal } from "./record-journal-entry.ts";
import { printedPiecesWith } from "./update-keyword.ts";

export type SplitKeyword = { readonly id: number; readonly name: string; readonly journalId: JournalId | null };

/**
 * Makes two keywords of one, in the newsroom and before readers' eyes at once: the chosen pieces carry the new one at the
 * same place. The journal can take it back.
 * @throws CommandError "invalid", "not-allowed", "not-found", "conflict"
 */
export async function splitOffKeyword(actor: Actor, input: SplitKeywordInput): Promise<SplitKeyword> {
  const order = parseInput(splitKeywordSchema, input);
  authorise(actor, "manage-keywords");
  const chosen = new Set(order.articleIds);
  return inVocabularyPress(
    actor,
    async (transaction) => (await piecesWith(transaction, [order.id])).filter((id) => chosen.has(id)),
    async (transaction, articleIds) => splitWithin(transaction, actor, { ...order, articleIds: [...articleIds] }),
  );
}

type Order = ReturnType<typeof splitKeywordSchema.parse>;

async function splitWithin(transaction: Transaction, actor: Actor, order: Order): Promise<SplitKeyword> {
  const { id, name, articleIds } = order;
  if (articleIds.length === 0) throw nothingToSplit();
  const wished = await findFreeKeywordSlug(transaction, name);
  const keys = {
    keywordIds: [id],
    seeAlsoIds: [],
    narrowerIds: [],
    articleIds,
    paths: [...(await addressesOf(transaction, [id])), `/stichwort/${wished}`],
  };
  const { result, journalId } = await withJournal(transaction, actor, keys, async () => {
    const made = await splitKeyword(transaction, actor, order);
    await printSplit(transaction, { id, newId: made.id, articleIds });
    return {
      result: made,
      action: "split",
      summary: { name: made.from.name, otherName: name, articles: articleIds.length, undone: null },
      alsoKeywordIds: [made.id],
    };
  });
  return { id: result.id, name, journalId };
}

function nothingToSplit(): CommandError {
  const message =
    "Keiner der gewählten Artikel trägt dieses Stichwort noch. Laden Sie die Seite neu und wählen Sie neu.";
  return new CommandError("conflict", message, [{ field: "articleIds", message }]);
}

type Split = { readonly id: number; readonly newId: number; readonly articleIds: readonly number[] };

async function printSplit(transaction: Transaction, { id, newId, articleIds }: Split): Promise<void> {
  const lists = replaceInLists(await readPrintedLists(transaction, articleIds), id, newId);
  if (lists.size > 0) await printKeyword(transaction, newId);
  await storePrintedLists(transaction, lists);
  await sweepReferences(transaction);
  await reprintKeywords(transaction, [id]);
  await indexForSearch(transaction, await printedPiecesWith(transaction, [id, newId]));
}
