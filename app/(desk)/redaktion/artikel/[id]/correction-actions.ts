"use server";

import type { IncomingLinks } from "#components/desk/writing/writing-article.ts";
import type { ActionResult } from "#components/ui/action-result.ts";
import { correctArticle } from "#press/articles/correct-article.ts";
import { findIncomingLinks } from "#press/articles/incoming-link-queries.ts";
import { deskAction } from "../../../../desk-action.ts";

export async function correctAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => void (await correctArticle(user, input)));
}

/** What leads to an article; every one of the staff may look at every article. */
export async function findIncomingLinksAction(articleId: unknown): Promise<ActionResult<IncomingLinks>> {
  return deskAction("use-desk", () => findIncomingLinks(articleId));
}
