"use server";

import { revalidatePath } from "next/cache";
import type { ActionResult } from "#components/ui/action-result.ts";
import type { ChangeKeywordInput } from "#newsroom/keywords/keyword-schema.ts";
import { removeKeyword } from "#press/keywords/remove-keyword.ts";
import { updateKeyword } from "#press/keywords/update-keyword.ts";
import { deskAction } from "../../../desk-action.ts";

const PAGE = "/redaktion/stichwoerter";

export async function changeKeywordAction(input: ChangeKeywordInput): Promise<ActionResult<void>> {
  return deskAction("manage-keywords", async (user) => {
    await updateKeyword(user, input);
    revalidatePath(PAGE);
  });
}

export async function deleteKeywordAction(input: { id: number }): Promise<ActionResult<void>> {
  return deskAction("manage-keywords", async (user) => {
    await removeKeyword(user, input);
    revalidatePath(PAGE);
  });
}
