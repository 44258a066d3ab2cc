"use server";

import type { ListedFinding } from "#components/desk/writing/checklist/listed-finding.ts";
import type { ActionResult } from "#components/ui/action-result.ts";
import { findChecklist } from "#newsroom/articles/checklist/checklist-queries.ts";
import { deskAction } from "../../../../desk-action.ts";

/** Everybody at the desk sees every article, and what stands between it and its readers. */
export async function findChecklistAction(articleId: unknown): Promise<ActionResult<readonly ListedFinding[]>> {
  return deskAction("use-desk", (user) => findChecklist(user, articleId));
}
