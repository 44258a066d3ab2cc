import { randomUUID } from "node:crypto";
import type { Role } from "#newsroom/people/actor.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { createUserWithPassword } from "#newsroom/people/create-user-with-password.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";

export type BuiltUser = { readonly actor: UserActor; readonly email: string; readonly password: string };
export type UserWishes = {
  readonly role?: Role;
  readonly name?: string;
  readonly email?: string;
  readonly password?: string;
};

/** An account that can sign in, with an address and a password of its own unless told otherwise. */
export async function buildUser(wishes: UserWishes = {}): Promise<BuiltUser> {
  const key = randomUUID();
  const role = wishes.role ?? "editor";
  const password = wishes.password ?? `Kennwort ${key}`;
  const email = wishes.email ?? `konto-${key}@redaktion.example`;
  const user = await createUserWithPassword(SYSTEM, { email, name: wishes.name ?? "Ina Krämer", role, password });
  return { actor: { kind: "user", id: user.id, name: user.name, role: user.role }, email: user.email, password };
}
