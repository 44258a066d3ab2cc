"use server";

import type { ActionResult } from "#components/ui/action-result.ts";
import { setPassword } from "#newsroom/people/set-password.ts";
import { openAction } from "../../desk-action.ts";

/** Sets a password; the one-time token is what entitles to it. */
export async function setPasswordAction(token: unknown, input: { password: string }): Promise<ActionResult<void>> {
  return openAction(async () => {
    await setPassword({ token, password: input?.password });
  });
}
