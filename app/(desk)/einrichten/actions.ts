"use server";

import type { SetUpInput } from "#components/desk/account/set-up-form.tsx";
import type { ActionResult } from "#components/ui/action-result.ts";
import { foundNewsroom } from "#press/site/found-newsroom.ts";
import { openAction } from "../../desk-action.ts";

/** Makes the first admin, section and settings; the one-time token is what entitles to it. */
export async function setUpAction(token: unknown, input: SetUpInput): Promise<ActionResult<void>> {
  return openAction(async () => {
    await foundNewsroom({ ...input, token });
  });
}
