import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import type { Settings } from "./settings.ts";
import { readSettings } from "./settings-queries.ts";
import { type SettingsInput, settingsSchema } from "./settings-schema.ts";

/**
 * Sets what every page says of the portal, also for the first time. The press calls this and prints the site.
 * @throws CommandError "invalid" with the position in the text, "not-allowed"
 */
export async function changeSettings(transaction: Transaction, actor: Actor, input: SettingsInput): Promise<Settings> {
  const settings = parseInput(settingsSchema, input);
  const before = await readSettings(transaction);
  authorise(actor, "manage-settings");
  await transaction.settings.upsert({
    where: { id: 1 },
    create: { id: 1, ...settings },
    update: settings,
    select: { id: true },
  });
  await recordAuditEntry(transaction, actor, {
    action: "change-settings",
    subject: "settings",
    subjectId: 1,
    details: { changed: changedFields(before, settings) },
  });
  return settings;
}

function changedFields(before: Settings | null, after: Settings): string[] {
  if (before === null) return Object.keys(after);
  const fields = ["portalName", "claim", "imprint", "privacy", "feedContent", "securityContact"] as const;
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
