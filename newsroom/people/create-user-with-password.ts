import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "./actor.ts";
import { authorise } from "./desk-policy.ts";
import { insertUser } from "./insert-user.ts";
import { hashPassword } from "./password.ts";
import type { UserRow } from "./user-queries.ts";
import { createUserWithPasswordSchema } from "./user-schema.ts";

/**
 * Creates an account that can sign in at once, for the operator's command line and the demo newsroom.
 * @throws CommandError "invalid", "not-allowed", "conflict"
 */
export async function createUserWithPassword(actor: Actor, input: unknown): Promise<UserRow> {
  const { password, ...values } = parseInput(createUserWithPasswordSchema, input);
  authorise(actor, "manage-users");
  const passwordHash = await hashPassword(password);
  return newsroomDatabase().$transaction((transaction) => insertUser(transaction, actor, { ...values, passwordHash }));
}
