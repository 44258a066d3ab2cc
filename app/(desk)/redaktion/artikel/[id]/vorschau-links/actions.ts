"use server";

import { revalidatePath } from "next/cache";
import { previewLinksAddress } from "#components/desk/preview-links/preview-link-entry.ts";
import type { ActionResult } from "#components/ui/action-result.ts";
import { makePreviewLink } from "#newsroom/preview-links/make-preview-link.ts";
import { revokePreviewLink } from "#newsroom/preview-links/revoke-preview-link.ts";
import { deskAction } from "../../../../../desk-action.ts";
import { siteUrl } from "../../../../../site-url.ts";

/** Answers with the whole address; nobody can read it again. */
export async function makePreviewLinkAction(input: {
  articleId: number;
  days: number;
}): Promise<ActionResult<{ address: string }>> {
  return deskAction("use-desk", async (user) => {
    const { token } = await makePreviewLink(user, input);
    revalidatePath(previewLinksAddress(input.articleId));
    return { address: new URL(`/vorschau/${token}`, siteUrl()).href };
  });
}

export async function revokePreviewLinkAction(input: {
  articleId: number;
  linkId: string;
}): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => {
    await revokePreviewLink(user, input);
    revalidatePath(previewLinksAddress(input.articleId));
  });
}
