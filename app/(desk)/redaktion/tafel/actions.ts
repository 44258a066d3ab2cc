"use server";

import type { ActionResult } from "#components/ui/action-result.ts";
import { unscheduleArticle } from "#newsroom/articles/dates/unschedule-article.ts";
import { scheduleArticle } from "#press/articles/schedule-article.ts";
import { deskAction } from "../../../desk-action.ts";

export async function scheduleOnBoardAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => void (await scheduleArticle(user, input)));
}

export async function unscheduleOnBoardAction(articleId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => unscheduleArticle(user, articleId));
}
