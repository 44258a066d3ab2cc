import type { Metadata } from "next";
import { UsersDesk } from "#components/desk/users/users-desk.tsx";
import { accountMessages } from "#lib/messages/desk-accounts.ts";
import { listUsers } from "#newsroom/people/user-queries.ts";
import { requireUser } from "../../../session.ts";
import {
  changeRoleAction,
  createPasswordLinkAction,
  createUserAction,
  disableUserAction,
  enableUserAction,
} from "./actions.ts";

export const metadata: Metadata = { title: accountMessages.users.title };

/** `/redaktion/benutzer`: accounts and their roles, for admins. */
export default async function UsersPage() {
  const user = await requireUser("manage-users");
  return (
    <UsersDesk
      users={await listUsers()}
      currentUserId={user.id}
      actions={{
        createUser: createUserAction,
        createPasswordLink: createPasswordLinkAction,
        changeRole: changeRoleAction,
        disableUser: disableUserAction,
        enableUser: enableUserAction,
      }}
    />
  );
}
