import { createHash } from "node:crypto";
import { clientNetwork } from "#lib/client-network.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";

/** One attempt is counted twice: for where it comes from, and for the account that it wants. */
export type SignInCounters = { readonly address: string; readonly account: string };
export type Admission =
  | { readonly isAdmitted: true }
  | { readonly isAdmitted: false; readonly retryAfterSeconds: number };
type Counters = SignInCounters & { readonly known: string };

/** Attempts within the window after which a counter blocks. A newsroom shares one address, so that one is wider. */
export const ACCOUNT_LIMIT = 10;
export const ADDRESS_LIMIT = 30;
/** The first block; it doubles with every further failure up to the longest. */
export const FIRST_BLOCK_SECONDS = 30;
export const LONGEST_BLOCK_SECONDS = 300;
const WINDOW_MINUTES = 15;
const FORGET_KNOWN_AFTER_DAYS = 30;

const windowIsOver = Prisma.sql`counter."first_failure" < now() - make_interval(mins => ${WINDOW_MINUTES}::int)`;

/**
 * Counts an attempt before its password is looked at, so that parallel attempts cannot slip through; a blocked attempt
 * neither counts nor prolongs the block. An account that signed in from this network within the last weeks has a
 * counter of its own there: strangers who block the account elsewhere do not shut its owner out.
 */
export async function admitSignIn(email: string, address: string): Promise<Admission & { counters: SignInCounters }> {
  const { known, ...counters } = countersFor(email, address);
  const account = (await isKnown(known)) ? known : counters.account;
  const chosen = { address: counters.address, account };
  const byAddress = await countAttempt(chosen.address, ADDRESS_LIMIT);
  const admission = byAddress.isAdmitted ? await countAttempt(account, ACCOUNT_LIMIT) : byAddress;
  return { ...admission, counters: chosen };
}

/**
 * After the right password: clears the account's counter, remembers the network as the account's own and takes back
 * the one attempt from the network's counter. That one is not cleared, or one good account would open the rest.
 */
export async function forgetFailures(
  transaction: Transaction,
  counters: SignInCounters,
  { email, address }: { readonly email: string; readonly address: string },
): Promise<void> {
  await transaction.signInThrottle.deleteMany({ where: { key: counters.account } });
  await transaction.$executeRaw`
    UPDATE "newsroom"."sign_in_throttle" SET "failures" = "failures" - 1,
      "blocked_until" = CASE WHEN "failures" - 1 < ${ADDRESS_LIMIT}::int THEN NULL ELSE "blocked_until" END
    WHERE "key" = ${counters.address} AND "failures" > 0`;
  await transaction.$executeRaw`
    INSERT INTO "newsroom"."sign_in_throttle" ("key", "failures", "first_failure")
    VALUES (${countersFor(email, address).known}, 0, now())
    ON CONFLICT ("key") DO UPDATE SET "failures" = 0, "first_failure" = now(), "blocked_until" = NULL`;
  await sweep(transaction);
}

/** Lifts an account's block, because its owner has proved to be the owner in another way. */
export async function forgetAccountFailures(transaction: Transaction, email: string): Promise<void> {
  await transaction.signInThrottle.deleteMany({ where: { key: accountKey(email) } });
}

/** Atomic: PostgreSQL queues parallel attempts on one row, and the condition is checked when their turn comes. */
async function countAttempt(key: string, limit: number): Promise<Admission> {
  const counted = await newsroomDatabase().$queryRaw<unknown[]>`
    INSERT INTO "newsroom"."sign_in_throttle" AS counter ("key", "failures", "first_failure") VALUES (${key}, 1, now())
    ON CONFLICT ("key") DO UPDATE SET
      "failures" = CASE WHEN ${windowIsOver} THEN 1 ELSE counter."failures" + 1 END,
      "first_failure" = CASE WHEN ${windowIsOver} THEN now() ELSE counter."first_failure" END,
      "blocked_until" = CASE WHEN ${windowIsOver} OR counter."failures" + 1 < ${limit}::int THEN NULL
        ELSE now() + ${blockLength(limit)} END
    WHERE counter."blocked_until" IS NULL OR counter."blocked_until" <= now()
    RETURNING 1`;
  return counted.length > 0
    ? { isAdmitted: true }
    : { isAdmitted: false, retryAfterSeconds: await remainingBlock(key) };
}

/** The exponent is bounded because PostgreSQL would overflow long before the cap is applied. */
function blockLength(limit: number): Prisma.Sql {
  return Prisma.sql`make_interval(secs => LEAST(${LONGEST_BLOCK_SECONDS}::int,
    ${FIRST_BLOCK_SECONDS}::int * power(2, LEAST(counter."failures" + 1 - ${limit}::int, 10))))`;
}

/** At least one second: the block may have ended between the two questions. */
async function remainingBlock(key: string): Promise<number> {
  const [row] = await newsroomDatabase().$queryRaw<{ seconds: number }[]>`
    SELECT ceil(extract(epoch FROM "blocked_until" - now()))::int AS "seconds"
    FROM "newsroom"."sign_in_throttle" WHERE "key" = ${key} AND "blocked_until" IS NOT NULL`;
  return Math.max(1, row?.seconds ?? 1);
}

async function isKnown(key: string): Promise<boolean> {
  const found = await newsroomDatabase().$queryRaw<unknown[]>`
    SELECT 1 FROM "newsroom"."sign_in_throttle"
    WHERE "key" = ${key} AND "first_failure" > now() - make_interval(days => ${FORGET_KNOWN_AFTER_DAYS}::int)`;
  return found.length > 0;
}

/** Drops what no longer matters; done at a success, because those are rare and an attacker cannot cause them. */
async function sweep(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM "newsroom"."sign_in_throttle" WHERE "key" IN (
      SELECT "key" FROM "newsroom"."sign_in_throttle"
      WHERE "first_failure" < now() - make_interval(days =>
        CASE WHEN "key" LIKE 'known:%' THEN ${FORGET_KNOWN_AFTER_DAYS}::int ELSE 1 END)
      FOR UPDATE SKIP LOCKED)`;
}

function countersFor(email: string, address: string): Counters {
  const network = clientNetwork(address);
  return {
    address: `address:${sha256(network)}`,
    account: accountKey(email),
    known: `known:${sha256(`${email} ${network}`)}`,
  };
}

/** Sign-in normalises the address before it counts, or capitals would open new counters. */
function accountKey(email: string): string {
  return `account:${sha256(email)}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
