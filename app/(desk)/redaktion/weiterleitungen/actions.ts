"use server";

import { revalidatePath } from "next/cache";
import type { ActionResult } from "#components/ui/action-result.ts";
import { changeRedirect, deleteRedirect } from "#press/redirects/change-redirect.ts";
import { importRedirects, layDownRedirect } from "#press/redirects/lay-down-redirects.ts";
import { previewRedirects, type RedirectPreview } from "#press/redirects/preview-redirects.ts";
import { deskAction } from "../../../desk-action.ts";

const PAGE = "/redaktion/weiterleitungen";

export async function layDownRedirectAction(input: { from: string; to: string }): Promise<ActionResult<void>> {
  return deskAction("manage-redirects", async (user) => {
    await layDownRedirect(user, input);
    revalidatePath(PAGE);
  });
}

export async function changeRedirectAction(input: { from: string; to: string }): Promise<ActionResult<void>> {
  return deskAction("manage-redirects", async (user) => {
    await changeRedirect(user, input);
    revalidatePath(PAGE);
  });
}

export async function deleteRedirectAction(input: { from: string }): Promise<ActionResult<void>> {
  return deskAction("manage-redirects", async (user) => {
    await deleteRedirect(user, input);
    revalidatePath(PAGE);
  });
}

export async function previewRedirectsAction(input: { text: string }): Promise<ActionResult<RedirectPreview>> {
  return deskAction("manage-redirects", (user) => previewRedirects(user, input));
}

export async function importRedirectsAction(input: { text: string }): Promise<ActionResult<number>> {
  return deskAction("manage-redirects", async (user) => {
    const total = await importRedirects(user, input);
    revalidatePath(PAGE);
    return total;
  });
}
