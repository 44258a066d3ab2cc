"use server";

import { revalidatePath } from "next/cache";
import type { OneTimeLink } from "#components/desk/users/user-entry.ts";
import type { ActionResult } from "#components/ui/action-result.ts";
import { changeRole } from "#newsroom/people/change-role.ts";
import { createUser } from "#newsroom/people/create-user.ts";
import { disableUser } from "#newsroom/people/disable-user.ts";
import { enableUser } from "#newsroom/people/enable-user.ts";
import { issuePasswordLink } from "#newsroom/people/issue-password-link.ts";
import { deskAction } from "../../../desk-action.ts";
import { siteUrl } from "../../../site-url.ts";

const PAGE = "/redaktion/benutzer";

export async function createUserAction(input: unknown): Promise<ActionResult<OneTimeLink>> {
  return deskAction("manage-users", async (user) => {
    const { setPasswordToken } = await createUser(user, input);
    revalidatePath(PAGE);
    return passwordLink(setPasswordToken);
  });
}

export async function createPasswordLinkAction(input: unknown): Promise<ActionResult<OneTimeLink>> {
  return deskAction("manage-users", async (user) =>
    passwordLink((await issuePasswordLink(user, input)).setPasswordToken),
  );
}

export async function changeRoleAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("manage-users", async (user) => {
    await changeRole(user, input);
    revalidatePath(PAGE);
  });
}

export async function disableUserAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("manage-users", async (user) => {
    await disableUser(user, input);
    revalidatePath(PAGE);
  });
}

export async function enableUserAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("manage-users", async (user) => {
    await enableUser(user, input);
    revalidatePath(PAGE);
  });
}

function passwordLink(token: string): OneTimeLink {
  return { link: `${siteUrl()}/passwort?token=${token}` };
}
