import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import type { Role } from "./actor.ts";
import { decoyPasswordHash, verifyPassword } from "./password.ts";
import { admitSignIn, forgetFailures, type SignInCounters } from "./sign-in-throttle.ts";
import { emailSchema } from "./user-schema.ts";

/** `address` is the internet address of the person, from a source that they cannot forge. */
export type SignInAttempt = { readonly email: string; readonly password: string; readonly address: string };

export type SignedInUser = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly sessionVersion: number;
};

export type SignInResult =
  | { readonly ok: true; readonly user: SignedInUser }
  | { readonly ok: false; readonly reason: "wrong" }
  | { readonly ok: false; readonly reason: "throttled"; readonly retryAfterSeconds: number };

/** Longer input cannot be a password here; bounded so that nobody makes the server hash megabytes. */
const MAX_INPUT_LENGTH = 1_000;

/**
 * Checks e-mail and password. Unknown, disabled and invited accounts cost the same one verification as a wrong password
 * and give the same answer, so nobody learns who has an account. Throttling is described in `sign-in-throttle.ts`.
 */
export async function verifySignIn(attempt: SignInAttempt): Promise<SignInResult> {
  const email = normaliseEmail(attempt.email);
  const admission = await admitSignIn(email, attempt.address);
  if (!admission.isAdmitted) {
    return { ok: false, reason: "throttled", retryAfterSeconds: admission.retryAfterSeconds };
  }
  const user = await findBySecret(email, attempt.password);
  if (user === null) return { ok: false, reason: "wrong" };
  await recordSuccess(user, { ...attempt, email }, admission.counters);
  return { ok: true, user };
}

/** What is no e-mail address stays a key to count under; the database is not asked for it. */
function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

async function findBySecret(email: string, password: string): Promise<SignedInUser | null> {
  const account = emailSchema.safeParse(email).success ? await findAccount(email) : null;
  const decoy = await decoyPasswordHash();
  const isUsable = account !== null && account.disabledAt === null && password.length <= MAX_INPUT_LENGTH;
  const usableHash = isUsable ? account.passwordHash : null;
  const isRight = await verifyPassword(usableHash ?? decoy, password.slice(0, MAX_INPUT_LENGTH));
  if (account === null || usableHash === null || !isRight) return null;
  const { disabledAt: _, passwordHash: __, ...user } = account;
  return user;
}

function findAccount(email: string) {
  return newsroomDatabase().user.findUnique({
    where: { email },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      sessionVersion: true,
      disabledAt: true,
      passwordHash: true,
    },
  });
}

async function recordSuccess(user: SignedInUser, attempt: SignInAttempt, counters: SignInCounters): Promise<void> {
  const actor = { kind: "user", id: user.id, name: user.name, role: user.role } as const;
  await newsroomDatabase().$transaction(async (transaction) => {
    await forgetFailures(transaction, counters, attempt);
    await recordAuditEntry(transaction, actor, { action: "sign-in", subject: "user", subjectId: user.id });
  });
}
