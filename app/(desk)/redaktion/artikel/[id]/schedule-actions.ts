"use server";

import type { ActionResult } from "#components/ui/action-result.ts";
import { unscheduleArticle } from "#newsroom/articles/dates/unschedule-article.ts";
import { unscheduleTakeDown } from "#newsroom/articles/dates/unschedule-take-down.ts";
import { scheduleArticle } from "#press/articles/schedule-article.ts";
import { scheduleTakeDown } from "#press/articles/schedule-take-down.ts";
import { deskAction } from "../../../../desk-action.ts";

export async function scheduleAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => void (await scheduleArticle(user, input)));
}

export async function unscheduleAction(articleId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => unscheduleArticle(user, articleId));
}

export async function scheduleTakeDownAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => void (await scheduleTakeDown(user, input)));
}

export async function unscheduleTakeDownAction(articleId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => unscheduleTakeDown(user, articleId));
}
