import type { Actor } from "#newsroom/people/actor.ts";
import { changeSettings } from "#newsroom/settings/change-settings.ts";
import type { Settings } from "#newsroom/settings/settings.ts";
import type { SettingsInput } from "#newsroom/settings/settings-schema.ts";
import { inPress } from "../in-press.ts";
import { printSite } from "./print-site.ts";

/** Changes the portal's name, claim, imprint and privacy page, for readers at once. */
export function saveSettings(actor: Actor, input: SettingsInput): Promise<Settings> {
  return inPress(async (transaction) => {
    const settings = await changeSettings(transaction, actor, input);
    await printSite(transaction);
    return settings;
  });
}
