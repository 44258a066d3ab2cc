import { readSettings } from "#newsroom/settings/settings-queries.ts";

/** The portal's name for the pages of the desk; before the set-up it is the product's. */
export async function readPortalName(): Promise<string> {
  return (await readSettings())?.portalName ?? "Dachzeile";
}
