import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "./actor.ts";
import { authorise } from "./desk-policy.ts";
import { insertUser } from "./insert-user.ts";
import { issueOneTimeLink } from "./one-time-link.ts";
import type { UserRow } from "./user-queries.ts";
import { createUserSchema } from "./user-schema.ts";

/** An account with the token of the link by which its owner sets the password. */
export type InvitedUser = { readonly user: UserRow; readonly setPasswordToken: string };

/**
 * Creates an account without a password; the token is shown once and handed over by the admin.
 * @throws CommandError "invalid", "not-allowed", "conflict"
 */
export async function createUser(actor: Actor, input: unknown): Promise<InvitedUser> {
  const values = parseInput(createUserSchema, input);
  authorise(actor, "manage-users");
  return newsroomDatabase().$transaction(async (transaction) => {
    const user = await insertUser(transaction, actor, { ...values, passwordHash: null });
    const setPasswordToken = await issueOneTimeLink(transaction, { purpose: "set_password", userId: user.id });
    return { user, setPasswordToken };
  });
}
