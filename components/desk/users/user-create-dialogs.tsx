"use client";

import type { Action } from "#components/ui/action-result.ts";
import { Button } from "#components/ui/button.tsx";
import { CopyField } from "#components/ui/copy-button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { TextInput } from "#components/ui/text-input.tsx";
import { accountMessages } from "#lib/messages/desk-accounts.ts";
import { RoleField, toRole } from "./role-field.tsx";
import type { OneTimeLink, UserActions } from "./user-entry.ts";

const words = accountMessages.users;

type ShownLink = OneTimeLink & { readonly name: string };

type CreateUserDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly createUser: UserActions["createUser"];
  readonly onCreated: (link: ShownLink) => void;
};

export function CreateUserDialog({ isOpen, onClose, createUser, onCreated }: CreateUserDialogProps) {
  // The name is needed beside the link, and only the form knows it.
  const createNamed: Action<Parameters<typeof createUser>[0], ShownLink> = async (input) => {
    const result = await createUser(input);
    return result.ok ? { ok: true, data: { ...result.data, name: input.name } } : result;
  };
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.create}
      description={words.createHint}
      action={createNamed}
      read={(form) => ({
        name: textValue(form, "name"),
        email: textValue(form, "email"),
        role: toRole(textValue(form, "role")),
      })}
      fields={["name", "email", "role"]}
      submitLabel={words.create}
      onSuccess={onCreated}
    >
      {(errorAt) => (
        <>
          <Field name="name" label={words.name} error={errorAt("name")}>
            <TextInput autoComplete="off" />
          </Field>
          <Field name="email" label={words.email} error={errorAt("email")}>
            <TextInput type="email" autoComplete="off" autoCapitalize="none" spellCheck={false} />
          </Field>
          <RoleField value="author" error={errorAt("role")} />
        </>
      )}
    </FormDialog>
  );
}

type OneTimeLinkDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly link: ShownLink | undefined;
};

/** Shows a link that nobody will see again; closing it is the only way out. */
export function OneTimeLinkDialog({ isOpen, onClose, link }: OneTimeLinkDialogProps) {
  if (!link) return null;
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={words.linkTitle(link.name)} description={words.linkText}>
      <CopyField label={words.link} value={link.link} />
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          {words.linkDone}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
