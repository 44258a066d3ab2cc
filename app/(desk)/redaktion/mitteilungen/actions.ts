"use server";

import type { ActionResult } from "#components/ui/action-result.ts";
import { changeMailChoices } from "#newsroom/notifications/change-mail-choices.ts";
import { markAllRead, markRead } from "#newsroom/notifications/mark-read.ts";
import { deskAction } from "../../../desk-action.ts";

export async function markReadAction(notificationId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", (user) => markRead(user, notificationId));
}

export async function markAllReadAction(newestId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", (user) => markAllRead(user, newestId));
}

export async function changeMailChoicesAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", (user) => changeMailChoices(user, input));
}
