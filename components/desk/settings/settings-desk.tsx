"use client";

import type { FormEvent, ReactNode } from "react";
import { type Action, problemAt } from "#components/ui/action-result.ts";
import { SubmitButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Field } from "#components/ui/field.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Notice } from "#components/ui/notice.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { deskMessages } from "#lib/messages/desk.ts";
import { checklistMessages } from "#lib/messages/desk-checklist.ts";
import { foundMessages } from "#lib/messages/desk-found.ts";
import { settingsMessages as words } from "#lib/messages/desk-lists.ts";
import { measureMessages } from "#lib/messages/desk-measures.ts";
import { DeskPage, DeskPart } from "../desk-page.tsx";

export type PortalSettings = { readonly portalName: string; readonly claim: string };

type SettingsDeskProps = {
  readonly settings: PortalSettings;
  readonly saveSettings: Action<PortalSettings>;
  /** Editors of the two legal texts, each with a save button of its own. */
  readonly imprintEditor: ReactNode;
  readonly privacyEditor: ReactNode;
  readonly foundForm: ReactNode;
  readonly measuresForm: ReactNode;
  readonly checklistForm: ReactNode;
  readonly isImprintEmpty: boolean;
  readonly isPrivacyEmpty: boolean;
};

/** The portal's name, what machines are given, how long texts shall be, what is checked, and the texts that the law asks for. */
export function SettingsDesk(props: SettingsDeskProps) {
  const { settings, saveSettings, imprintEditor, privacyEditor, measuresForm, checklistForm } = props;
  const { foundForm, isImprintEmpty, isPrivacyEmpty } = props;
  return (
    <DeskPage title={words.title} width="narrow">
      <LegalWarning isImprintEmpty={isImprintEmpty} isPrivacyEmpty={isPrivacyEmpty} />
      <DeskPart title={words.portal}>
        <PortalForm settings={settings} saveSettings={saveSettings} />
      </DeskPart>
      <DeskPart title={foundMessages.title}>{foundForm}</DeskPart>
      <DeskPart title={measureMessages.settings.title}>{measuresForm}</DeskPart>
      <DeskPart title={checklistMessages.settings.title}>{checklistForm}</DeskPart>
      <DeskPart title={words.imprint}>{imprintEditor}</DeskPart>
      <DeskPart title={words.privacy}>{privacyEditor}</DeskPart>
    </DeskPage>
  );
}

type LegalWarningProps = Pick<SettingsDeskProps, "isImprintEmpty" | "isPrivacyEmpty">;

function LegalWarning({ isImprintEmpty, isPrivacyEmpty }: LegalWarningProps) {
  if (!isImprintEmpty && !isPrivacyEmpty) return null;
  return (
    <Notice tone="warning" title={words.legalMissing}>
      {isImprintEmpty && <p>{words.imprintMissing}</p>}
      {isPrivacyEmpty && <p>{words.privacyMissing}</p>}
    </Notice>
  );
}

function PortalForm({ settings, saveSettings }: Pick<SettingsDeskProps, "settings" | "saveSettings">) {
  const toast = useToast();
  const { run, isPending, failure, formRef } = useAction(saveSettings, { onSuccess: () => toast(words.saved) });

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    run({ portalName: textValue(form, "portalName"), claim: textValue(form, "claim") });
  }

  return (
    <form ref={formRef} method="post" noValidate onSubmit={submit} className="grid gap-5">
      <ErrorSummary failure={failure} fields={["portalName", "claim"]} />
      <Field
        name="portalName"
        label={words.portalName}
        hint={words.portalNameHint}
        error={problemAt(failure, "portalName")}
      >
        <TextInput autoComplete="off" defaultValue={settings.portalName} />
      </Field>
      <Field name="claim" label={words.claim} hint={words.claimHint} isOptional error={problemAt(failure, "claim")}>
        <TextInput autoComplete="off" defaultValue={settings.claim} />
      </Field>
      <div>
        <SubmitButton isPending={isPending}>{deskMessages.common.save}</SubmitButton>
      </div>
    </form>
  );
}
