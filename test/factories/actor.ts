import { randomUUID } from "node:crypto";
import { type Role, SYSTEM } from "#newsroom/people/actor.ts";
import { createUser } from "#newsroom/people/create-user.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";

/** Somebody with an account who acts but never signs in: made faster than a user with a password. */
export async function buildActor(role: Role = "editor"): Promise<UserActor> {
  const email = `konto-${randomUUID()}@redaktion.example`;
  const { user } = await createUser(SYSTEM, { email, name: `Kim ${role}`, role });
  return { kind: "user", id: user.id, name: user.name, role: user.role };
}
