"use server";

import { revalidatePath } from "next/cache";
import type { ActionResult } from "#components/ui/action-result.ts";
import { changeChecklistSettings } from "#newsroom/settings/change-checklist-settings.ts";
import { changeMeasureSettings } from "#newsroom/settings/change-measure-settings.ts";
import type { MeasureSettingsInput } from "#newsroom/settings/measure-settings-schema.ts";
import { NO_SETTINGS } from "#newsroom/settings/settings.ts";
import { readSettings } from "#newsroom/settings/settings-queries.ts";
import type { SettingsInput } from "#newsroom/settings/settings-schema.ts";
import { saveSettings } from "#press/site/save-settings.ts";
import { deskAction } from "../../../desk-action.ts";

const PAGE = "/redaktion/einstellungen";

export async function savePortalAction(input: { portalName: string; claim: string }): Promise<ActionResult<void>> {
  return savePart({ portalName: input?.portalName, claim: input?.claim });
}

export async function saveImprintAction(imprint: unknown): Promise<ActionResult<void>> {
  return savePart({ imprint });
}

export async function savePrivacyAction(privacy: unknown): Promise<ActionResult<void>> {
  return savePart({ privacy });
}

export async function saveFoundAction(input: unknown): Promise<ActionResult<void>> {
  // The schema refuses whatever is no setting of these.
  const { feedContent, securityContact } = (input ?? {}) as Partial<SettingsInput>;
  return savePart({ feedContent, securityContact });
}

export async function saveMeasuresAction(input: MeasureSettingsInput): Promise<ActionResult<void>> {
  return deskAction("manage-settings", async (user) => {
    await changeMeasureSettings(user, input);
    revalidatePath(PAGE);
  });
}

export async function saveChecklistAction(levels: unknown): Promise<ActionResult<void>> {
  return deskAction("manage-settings", async (user) => {
    await changeChecklistSettings(user, levels);
    revalidatePath(PAGE);
  });
}

/** The forms of the portal save their own part; the others stay as they are. */
function savePart(part: Partial<SettingsInput>): Promise<ActionResult<void>> {
  return deskAction("manage-settings", async (user) => {
    const present = (await readSettings()) ?? NO_SETTINGS;
    await saveSettings(user, { ...present, ...part });
    revalidatePath(PAGE);
  });
}
