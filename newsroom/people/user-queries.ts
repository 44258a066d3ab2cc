import { z } from "zod";
import { newsroomDatabase } from "../newsroom-database.ts";
import type { Actor, Role } from "./actor.ts";
import type { Preferences } from "./preferences-schema.ts";

export type UserActor = Extract<Actor, { kind: "user" }>;

/** The signed-in user as the database knows them during one request. */
export type SessionUser = UserActor & { readonly email: string; readonly sessionVersion: number };

/** An account as lists and commands hand it out; never with its hash. */
export type UserRow = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly isDisabled: boolean;
  /** False until the one-time link was used. */
  readonly hasPassword: boolean;
};

export const userRowSelect = {
  id: true,
  email: true,
  name: true,
  role: true,
  disabledAt: true,
  passwordHash: true,
} as const;

type StoredUser = {
  id: string;
  email: string;
  name: string;
  role: Role;
  disabledAt: Date | null;
  passwordHash: string | null;
};

export function toUserRow({ disabledAt, passwordHash, ...user }: StoredUser): UserRow {
  return { ...user, isDisabled: disabledAt !== null, hasPassword: passwordHash !== null };
}

/** Every account in German order of the names. */
export async function listUsers(): Promise<UserRow[]> {
  const users = await newsroomDatabase().user.findMany({
    select: userRowSelect,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return users.map(toUserRow);
}

/** `email` in any spelling of case. */
export async function findUserByEmail(email: string): Promise<UserRow | null> {
  const user = await newsroomDatabase().user.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: userRowSelect,
  });
  return user === null ? null : toUserRow(user);
}

/** How somebody works at the desk; kept with the account, so that it holds wherever they sign in. */
export async function findPreferences(user: UserActor): Promise<Preferences> {
  return newsroomDatabase().user.findUniqueOrThrow({
    where: { id: user.id },
    select: { usesShortcuts: true, showsInvisible: true },
  });
}

/**
 * Who a session belongs to now: asked once per request, because a token alone proves nothing.
 * @returns null when the account is gone or disabled, or when its sessions were ended since
 */
export async function findActiveUser(id: string, sessionVersion: number): Promise<SessionUser | null> {
  if (!z.uuid().safeParse(id).success || !z.int32().safeParse(sessionVersion).success) return null;
  const user = await newsroomDatabase().user.findFirst({
    where: { id, sessionVersion, disabledAt: null },
    select: { id: true, name: true, email: true, role: true, sessionVersion: true },
  });
  return user === null ? null : { kind: "user", ...user };
}

/** True for an account that was disabled, whatever became of its sessions. */
export async function isUserDisabled(id: string): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  const user = await newsroomDatabase().user.findUnique({ where: { id }, select: { disabledAt: true } });
  return user !== null && user.disabledAt !== null;
}

/** An account by its name, for whoever is to be named or given something. */
export type NamedAccount = { readonly id: string; readonly name: string };

/** Everybody who may sign in, by name. */
export async function listActiveAccounts(): Promise<readonly NamedAccount[]> {
  return newsroomDatabase().user.findMany({
    where: { disabledAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
