"use server";

import type { ActionResult } from "#components/ui/action-result.ts";
import { changePreferences } from "#newsroom/people/change-preferences.ts";
import type { Preferences } from "#newsroom/people/preferences-schema.ts";
import { deskAction } from "../../desk-action.ts";

export async function changePreferencesAction(input: unknown): Promise<ActionResult<Preferences>> {
  return deskAction("use-desk", (user) => changePreferences(user, input));
}
