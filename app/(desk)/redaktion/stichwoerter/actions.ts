"use server";

import { revalidatePath } from "next/cache";
import type { ActionResult } from "#components/ui/action-result.ts";
import { distinguishKeywords } from "#newsroom/keywords/health/distinguish-keywords.ts";
import type {
  ChangeKeywordInput,
  KeywordKindInput,
  KeywordPairInput,
  MergeKeywordsInput,
  SplitKeywordInput,
} from "#newsroom/keywords/keyword-schema.ts";
import { mergeKeywords } from "#press/keywords/merge-keywords.ts";
import { removeKeyword } from "#press/keywords/remove-keyword.ts";
import { setKeywordKind } from "#press/keywords/set-keyword-kind.ts";
import { splitOffKeyword } from "#press/keywords/split-off-keyword.ts";
import { undoKeywordChange } from "#press/keywords/undo/undo-keyword-change.ts";
import { updateKeyword } from "#press/keywords/update-keyword.ts";
import { deskAction } from "../../../desk-action.ts";

/** The entry by which a deed can be taken back; null when nothing was different. */
type Done = { readonly journalId: string | null };

export async function changeKeywordAction(input: ChangeKeywordInput): Promise<ActionResult<Done>> {
  return manage(async (user) => pickEntry(await updateKeyword(user, input)));
}

export async function deleteKeywordAction(input: { id: number }): Promise<ActionResult<Done>> {
  return manage(async (user) => pickEntry(await removeKeyword(user, input)));
}

export async function mergeKeywordsAction(input: MergeKeywordsInput): Promise<ActionResult<Done>> {
  return manage(async (user) => pickEntry(await mergeKeywords(user, input)));
}

export async function splitKeywordAction(input: SplitKeywordInput): Promise<ActionResult<Done & { id: number }>> {
  return manage(async (user) => {
    const { id, journalId } = await splitOffKeyword(user, input);
    return { id, journalId };
  });
}

export async function setKeywordKindAction(input: KeywordKindInput): Promise<ActionResult<Done>> {
  return manage(async (user) => pickEntry(await setKeywordKind(user, input)));
}

export async function undoKeywordChangeAction(input: { journalId: string }): Promise<ActionResult<Done>> {
  return manage(async (user) => pickEntry(await undoKeywordChange(user, input)));
}

export async function distinguishKeywordsAction(
  input: KeywordPairInput & { areDistinct: boolean },
): Promise<ActionResult<void>> {
  return manage((user) => distinguishKeywords(user, { ...input, areDistinct: input?.areDistinct === true }));
}

/** Whatever is done to the vocabulary shows on all of its pages. */
function manage<Data>(run: Parameters<typeof deskAction<Data>>[1]): Promise<ActionResult<Data>> {
  return deskAction("manage-keywords", async (user) => {
    const data = await run(user);
    revalidatePath("/redaktion/stichwoerter", "layout");
    return data;
  });
}

function pickEntry({ journalId }: Done): Done {
  return { journalId };
}
