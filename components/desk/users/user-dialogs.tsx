"use client";

import { ConfirmAction } from "#components/ui/confirm-action.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { useToast } from "#components/ui/toast.tsx";
import { deskMessages } from "#lib/messages/desk.ts";
import { accountMessages } from "#lib/messages/desk-accounts.ts";
import { RoleField, toRole } from "./role-field.tsx";
import type { DeskUser, OneTimeLink, UserActions, UserDialogTarget } from "./user-entry.ts";

const words = accountMessages.users;

type UserDialogsProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly target: UserDialogTarget | undefined;
  readonly actions: UserActions;
  readonly onLink: (link: OneTimeLink & { name: string }) => void;
};

/** The dialogs of one row of the users' list. */
export function UserDialogs({ target, ...rest }: UserDialogsProps) {
  switch (target?.kind) {
    case "role":
      return <RoleDialog {...rest} user={target.user} />;
    case "link":
      return <LinkDialog {...rest} user={target.user} />;
    case "disable":
      return <DisableDialog {...rest} user={target.user} />;
    case "enable":
      return <EnableDialog {...rest} user={target.user} />;
    case undefined:
      return null;
  }
}

type OneUserDialogProps = Omit<UserDialogsProps, "target"> & { readonly user: DeskUser };

function RoleDialog({ isOpen, onClose, user, actions }: OneUserDialogProps) {
  const toast = useToast();
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.changeRoleTitle(user.name)}
      action={actions.changeRole}
      read={(form) => ({ userId: user.id, role: toRole(textValue(form, "role")) })}
      fields={["role"]}
      submitLabel={deskMessages.common.save}
      onSuccess={() => toast(words.roleChanged(user.name))}
    >
      {(errorAt) => <RoleField value={user.role} error={errorAt("role")} />}
    </FormDialog>
  );
}

function LinkDialog({ isOpen, onClose, user, actions, onLink }: OneUserDialogProps) {
  return (
    <ConfirmAction
      isOpen={isOpen}
      onClose={onClose}
      action={actions.createPasswordLink}
      input={{ userId: user.id }}
      onSuccess={({ link }) => onLink({ name: user.name, link })}
      title={words.newLinkTitle(user.name)}
      confirmLabel={words.newLinkConfirm}
      look="primary"
    >
      {words.newLinkText}
    </ConfirmAction>
  );
}

function DisableDialog({ isOpen, onClose, user, actions }: OneUserDialogProps) {
  const toast = useToast();
  return (
    <ConfirmAction
      isOpen={isOpen}
      onClose={onClose}
      action={actions.disableUser}
      input={{ userId: user.id }}
      onSuccess={() => toast(words.disableDone(user.name))}
      title={words.disableTitle(user.name)}
      confirmLabel={words.disable}
    >
      {words.disableText}
    </ConfirmAction>
  );
}

function EnableDialog({ isOpen, onClose, user, actions }: OneUserDialogProps) {
  const toast = useToast();
  return (
    <ConfirmAction
      isOpen={isOpen}
      onClose={onClose}
      action={actions.enableUser}
      input={{ userId: user.id }}
      onSuccess={() => toast(words.enableDone(user.name))}
      title={words.enableTitle(user.name)}
      confirmLabel={words.enable}
      look="primary"
    >
      {words.enableText}
    </ConfirmAction>
  );
}
