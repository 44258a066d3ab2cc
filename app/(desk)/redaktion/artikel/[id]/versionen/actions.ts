"use server";

import { redirect } from "next/navigation";
import { articleAddress } from "#components/desk/articles/article-address.ts";
import type { ActionResult } from "#components/ui/action-result.ts";
import { copyArticle } from "#newsroom/articles/copy-article.ts";
import { nameRevision } from "#newsroom/articles/revisions/name-revision.ts";
import { restoreRevision } from "#newsroom/articles/revisions/restore-revision.ts";
import { deskAction } from "../../../../../desk-action.ts";

export async function nameVersionAction(input: { articleId: number; name: string }): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => void (await nameRevision(user, input)));
}

export async function restoreVersionAction(input: {
  articleId: number;
  revisionId: string;
}): Promise<ActionResult<{ version: number; isNew: boolean; dropped: readonly string[] }>> {
  return deskAction("use-desk", async (user) => {
    const { version, isNew, dropped } = await restoreRevision(user, input);
    return { version, isNew, dropped };
  });
}

/** Makes a draft of the same words and leads to its writing page; answers only when it was refused. */
export async function copyArticleAction(articleId: number): Promise<ActionResult<never>> {
  return deskAction("create-article", async (user): Promise<never> => {
    const { id } = await copyArticle(user, articleId);
    redirect(articleAddress(id));
  });
}
