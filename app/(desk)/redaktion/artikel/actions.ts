"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { articleAddress, articlesAddress } from "#components/desk/articles/article-address.ts";
import type { ActionResult } from "#components/ui/action-result.ts";
import { createArticle } from "#newsroom/articles/create-article.ts";
import { restoreArticle } from "#newsroom/articles/trash-article.ts";
import { deskAction } from "../../../desk-action.ts";

/** Makes a draft and leads to its writing page; answers only when it was refused. */
export async function createArticleAction(): Promise<ActionResult<never>> {
  return deskAction("create-article", async (user): Promise<never> => {
    const { id } = await createArticle(user);
    redirect(articleAddress(id));
  });
}

export async function restoreArticleAction(input: { id: number }): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => {
    await restoreArticle(user, input?.id);
    revalidatePath(articlesAddress);
  });
}
