import type { Metadata } from "next";
import { ChecklistForm } from "#components/desk/settings/checklist-form.tsx";
import { FoundForm } from "#components/desk/settings/found-form.tsx";
import { LegalTextForm } from "#components/desk/settings/legal-text-form.tsx";
import { MeasuresForm } from "#components/desk/settings/measures-form.tsx";
import { SettingsDesk } from "#components/desk/settings/settings-desk.tsx";
import { isEmptyBody } from "#editor/body.ts";
import { settingsMessages } from "#lib/messages/desk-lists.ts";
import { readChecklistSettings } from "#newsroom/settings/checklist-settings-queries.ts";
import { readMeasureSettings } from "#newsroom/settings/measure-settings-queries.ts";
import { NO_SETTINGS } from "#newsroom/settings/settings.ts";
import { readSettings } from "#newsroom/settings/settings-queries.ts";
import { requireUser } from "../../../session.ts";
import {
  saveChecklistAction,
  saveFoundAction,
  saveImprintAction,
  saveMeasuresAction,
  savePortalAction,
  savePrivacyAction,
} from "./actions.ts";

export const metadata: Metadata = { title: settingsMessages.title };

/** `/redaktion/einstellungen`: the portal's name, its feeds, the legal pages, the lengths of texts and the checklist, for admins. */
export default async function SettingsPage() {
  await requireUser("manage-settings");
  const settings = (await readSettings()) ?? NO_SETTINGS;
  const { portalName, claim, imprint, privacy, feedContent, securityContact } = settings;
  return (
    <SettingsDesk
      settings={{ portalName, claim }}
      saveSettings={savePortalAction}
      imprintEditor={<LegalTextForm label={settingsMessages.imprint} body={imprint} save={saveImprintAction} />}
      privacyEditor={<LegalTextForm label={settingsMessages.privacy} body={privacy} save={savePrivacyAction} />}
      foundForm={<FoundForm settings={{ feedContent, securityContact }} save={saveFoundAction} />}
      measuresForm={<MeasuresForm settings={await readMeasureSettings()} save={saveMeasuresAction} />}
      checklistForm={<ChecklistForm levels={await readChecklistSettings()} save={saveChecklistAction} />}
      isImprintEmpty={isEmptyBody(imprint)}
      isPrivacyEmpty={isEmptyBody(privacy)}
    />
  );
}
