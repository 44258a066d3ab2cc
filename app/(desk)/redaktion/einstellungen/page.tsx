import type { Metadata } from "next";
import { ChecklistForm } from "#components/desk/settings/checklist-form.tsx";
import { LegalTextForm } from "#components/desk/settings/legal-text-form.tsx";
import { MeasuresForm } from "#components/desk/settings/measures-form.tsx";
import { SettingsDesk } from "#components/desk/settings/settings-desk.tsx";
import { EMPTY_BODY, isEmptyBody } from "#editor/body.ts";
import { settingsMessages } from "#lib/messages/desk-lists.ts";
import { readChecklistSettings } from "#newsroom/settings/checklist-settings-queries.ts";
import { readMeasureSettings } from "#newsroom/settings/measure-settings-queries.ts";
import { readSettings } from "#newsroom/settings/settings-queries.ts";
import { requireUser } from "../../../session.ts";
import {
  saveChecklistAction,
  saveImprintAction,
  saveMeasuresAction,
  savePortalAction,
  savePrivacyAction,
} from "./actions.ts";

export const metadata: Metadata = { title: settingsMessages.title };

/** `/redaktion/einstellungen`: the portal's name, the legal pages, the lengths of texts and the checklist, for admins. */
export default async function SettingsPage() {
  await requireUser("manage-settings");
  const settings = (await readSettings()) ?? { portalName: "", claim: "", imprint: EMPTY_BODY, privacy: EMPTY_BODY };
  const { portalName, claim, imprint, privacy } = settings;
  return (
    <SettingsDesk
      settings={{ portalName, claim }}
      saveSettings={savePortalAction}
      imprintEditor={<LegalTextForm label={settingsMessages.imprint} body={imprint} save={saveImprintAction} />}
      privacyEditor={<LegalTextForm label={settingsMessages.privacy} body={privacy} save={savePrivacyAction} />}
      measuresForm={<MeasuresForm settings={await readMeasureSettings()} save={saveMeasuresAction} />}
      checklistForm={<ChecklistForm levels={await readChecklistSettings()} save={saveChecklistAction} />}
      isImprintEmpty={isEmptyBody(imprint)}
      isPrivacyEmpty={isEmptyBody(privacy)}
    />
  );
}
