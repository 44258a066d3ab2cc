"use client";

import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { TextInput } from "#components/ui/text-input.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { deskMessages } from "#lib/messages/desk.ts";
import { redirectMessages as words } from "#lib/messages/desk-redirects.ts";
import type { DeskRedirect, RedirectActions } from "./redirect-entry.ts";

type DialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

export function LayDownDialog({ isOpen, onClose, layDown }: DialogProps & Pick<RedirectActions, "layDown">) {
  const toast = useToast();
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.create}
      action={layDown}
      read={(form) => ({ from: textValue(form, "from"), to: textValue(form, "to") })}
      fields={["from", "to"]}
      submitLabel={words.create}
      onSuccess={() => toast(words.created)}
    >
      {(errorAt) => (
        <>
          <Field name="from" label={words.from} hint={words.fromHint} error={errorAt("from")} isRequired>
            <TextInput />
          </Field>
          <Field name="to" label={words.to} hint={words.toHint} error={errorAt("to")} isRequired>
            <TextInput />
          </Field>
        </>
      )}
    </FormDialog>
  );
}

type ChangeRedirectDialogProps = DialogProps & Pick<RedirectActions, "change"> & { readonly redirect: DeskRedirect };

export function ChangeRedirectDialog({ isOpen, onClose, change, redirect }: ChangeRedirectDialogProps) {
  const toast = useToast();
  const { from, to } = redirect;
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.changeTitle(from)}
      action={change}
      read={(form) => ({ from, to: textValue(form, "to") })}
      fields={["to"]}
      submitLabel={deskMessages.common.save}
      onSuccess={() => toast(words.changed)}
    >
      {(errorAt) => (
        <Field name="to" label={words.to} hint={words.toHint} error={errorAt("to")} isRequired>
          <TextInput defaultValue={to} />
        </Field>
      )}
    </FormDialog>
  );
}
