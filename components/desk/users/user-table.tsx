import { KeyRound, Lock, LockOpen, UserCog } from "lucide-react";
import { Badge } from "#components/ui/badge.tsx";
import { Menu, type MenuEntry } from "#components/ui/menu.tsx";
import { Table, TableCell, TableRow } from "#components/ui/table.tsx";
import { deskMessages, roleLabels } from "#lib/messages/desk.ts";
import { accountMessages } from "#lib/messages/desk-accounts.ts";
import type { DeskUser, UserDialogTarget } from "./user-entry.ts";

const words = accountMessages.users;

const columns = [
  { key: "name", label: words.name },
  { key: "role", label: words.role },
  { key: "state", label: words.state },
  { key: "actions", label: deskMessages.common.actions, isLabelHidden: true },
];

type Choose = (target: UserDialogTarget) => void;

type UserTableProps = {
  readonly users: readonly DeskUser[];
  readonly currentUserId: string;
  readonly onChoose: Choose;
};

export function UserTable({ users, currentUserId, onChoose }: UserTableProps) {
  return (
    <Table caption={words.list} columns={columns}>
      {users.map((user) => (
        <TableRow key={user.id}>
          <TableCell part="lead">
            <span className="font-semibold">{user.name}</span>
            {user.id === currentUserId && <span className="text-ink-soft"> ({words.self})</span>}
            <span className="block break-all text-fine text-ink-soft">{user.email}</span>
          </TableCell>
          <TableCell>{roleLabels[user.role]}</TableCell>
          <TableCell>
            <UserState user={user} />
          </TableCell>
          <TableCell part="actions">
            <Menu label={deskMessages.common.actionsFor(user.name)} entries={entriesFor(user, onChoose)} />
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}

function UserState({ user }: { readonly user: DeskUser }) {
  if (user.isDisabled) return <Badge tone="danger">{words.disabled}</Badge>;
  if (!user.hasPassword) return <Badge tone="warning">{words.withoutPassword}</Badge>;
  return <Badge>{words.active}</Badge>;
}

function entriesFor(user: DeskUser, onChoose: Choose): MenuEntry[] {
  const entries: MenuEntry[] = [
    { label: words.changeRole, icon: <UserCog className="size-4" />, onSelect: () => onChoose({ kind: "role", user }) },
  ];
  if (user.isDisabled) {
    const icon = <LockOpen className="size-4" />;
    return [...entries, { label: words.enable, icon, onSelect: () => onChoose({ kind: "enable", user }) }];
  }
  return [
    ...entries,
    { label: words.newLink, icon: <KeyRound className="size-4" />, onSelect: () => onChoose({ kind: "link", user }) },
    {
      label: words.disable,
      icon: <Lock className="size-4" />,
      tone: "danger",
      onSelect: () => onChoose({ kind: "disable", user }),
    },
  ];
}
