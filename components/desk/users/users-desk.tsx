"use client";

import { UserPlus } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { useDialog } from "#components/ui/use-dialog.ts";
import { accountMessages } from "#lib/messages/desk-accounts.ts";
import { DeskPage } from "../desk-page.tsx";
import { CreateUserDialog, OneTimeLinkDialog } from "./user-create-dialogs.tsx";
import { UserDialogs } from "./user-dialogs.tsx";
import type { DeskUser, UserActions, UserDialogTarget } from "./user-entry.ts";
import { UserTable } from "./user-table.tsx";

const words = accountMessages.users;

type UsersDeskProps = {
  readonly users: readonly DeskUser[];
  readonly currentUserId: string;
  readonly actions: UserActions;
};

/** Accounts: who may come in, and with which rights. */
export function UsersDesk({ users, currentUserId, actions }: UsersDeskProps) {
  const creating = useDialog<true>();
  const changing = useDialog<UserDialogTarget>();
  const linking = useDialog<{ name: string; link: string }>();

  return (
    <DeskPage
      title={words.title}
      intro={words.intro}
      actions={
        <Button
          look="primary"
          icon={<UserPlus aria-hidden="true" className="size-4" />}
          onClick={() => creating.open(true)}
        >
          {words.create}
        </Button>
      }
    >
      <UserTable users={users} currentUserId={currentUserId} onChoose={changing.open} />
      <CreateUserDialog
        isOpen={creating.isOpen}
        onClose={creating.close}
        createUser={actions.createUser}
        onCreated={linking.open}
      />
      <UserDialogs
        isOpen={changing.isOpen}
        onClose={changing.close}
        target={changing.target}
        actions={actions}
        onLink={linking.open}
      />
      <OneTimeLinkDialog isOpen={linking.isOpen} onClose={linking.close} link={linking.target} />
    </DeskPage>
  );
}
