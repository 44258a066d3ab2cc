"use server";

import type { ActionResult } from "#components/ui/action-result.ts";
import { assignArticle } from "#newsroom/articles/assignment/assign-article.ts";
import type { Responsible } from "#newsroom/articles/assignment/assignment.ts";
import { endAssignment } from "#newsroom/articles/assignment/end-assignment.ts";
import { takeArticle } from "#newsroom/articles/assignment/take-article.ts";
import { listActiveAccounts } from "#newsroom/people/user-queries.ts";
import { deskAction } from "../../../../desk-action.ts";

export async function assignAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => void (await assignArticle(user, input)));
}

export async function takeAction(articleId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => void (await takeArticle(user, articleId)));
}

export async function handBackAction(articleId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => void (await endAssignment(user, articleId)));
}

export async function listAssigneesAction(): Promise<ActionResult<readonly Responsible[]>> {
  return deskAction("use-desk", () => listActiveAccounts());
}
