import { createHash } from "node:crypto";
import { BlockList, isIP } from "node:net";
import { clientNetwork } from "#lib/client-network.ts";
import { CommandError } from "#lib/errors.ts";
import { readersDatabase, type Transaction } from "../readers-database.ts";

/** What an hour bears, from one connection for one e-mail address and from one connection for all. */
export const READER_LIMIT = 10;
export const NETWORK_LIMIT = 50;

type Submission = { readonly client: string; readonly email: string };
type Counter = { readonly key: string; readonly limit: number };

/** Addresses behind which any number of readers may stand: a proxy of ours, a provider's or a company's network. */
const sharedAddresses = new BlockList();
sharedAddresses.addSubnet("127.0.0.0", 8, "ipv4");
sharedAddresses.addSubnet("10.0.0.0", 8, "ipv4");
sharedAddresses.addSubnet("172.16.0.0", 12, "ipv4");
sharedAddresses.addSubnet("192.168.0.0", 16, "ipv4");
sharedAddresses.addSubnet("100.64.0.0", 10, "ipv4");
sharedAddresses.addAddress("::1", "ipv6");
sharedAddresses.addSubnet("fc00::", 7, "ipv6");
sharedAddresses.addSubnet("fe80::", 10, "ipv6");

/**
 * Counts one accepted cancellation in the transaction that stores it, without a cookie. Nobody is stopped by what comes
 * from elsewhere: every counter belongs to one connection. Who repeats one e-mail address reaches a limit early; only
 * an address that stands for one connection has a limit for all e-mail addresses together.
 * @throws CommandError "throttled"; the refused one is then not counted, so waiting always helps
 */
export async function countSubmission(transaction: Transaction, submission: Submission): Promise<void> {
  for (const { key, limit } of countersFor(submission)) {
    const [row] = await transaction.$queryRaw<{ count: number; minutes: number }[]>`
      INSERT INTO "readers"."submission_count" AS counter ("key", "count", "since") VALUES (${key}, 1, now())
      ON CONFLICT ("key") DO UPDATE SET
        "count" = CASE WHEN counter."since" > now() - interval '1 hour' THEN counter."count" + 1 ELSE 1 END,
        "since" = CASE WHEN counter."since" > now() - interval '1 hour' THEN counter."since" ELSE now() END
      RETURNING "count", ceil(extract(epoch FROM "since" + interval '1 hour' - now()) / 60)::int AS "minutes"`;
    if (row !== undefined && row.count > limit) throw tooMany(row.minutes);
  }
}

/** Forgets the counters whose hour is over. Apart from any transaction, so that no two can wait for each other. */
export async function forgetOldSubmissions(): Promise<void> {
  await readersDatabase().$executeRaw`
    DELETE FROM "readers"."submission_count" WHERE "key" IN (
      SELECT "key" FROM "readers"."submission_count" WHERE "since" <= now() - interval '1 hour' FOR UPDATE SKIP LOCKED)`;
}

/** In this order for everyone: the connection's own counter is the lock that its parallel submissions queue at. */
function countersFor({ client, email }: Submission): Counter[] {
  const network = clientNetwork(client);
  const reader = { key: hash(`reader ${network} ${email.toLowerCase()}`), limit: READER_LIMIT };
  return isShared(client) ? [reader] : [{ key: hash(`network ${network}`), limit: NETWORK_LIMIT }, reader];
}

function isShared(client: string): boolean {
  const address = client.replace(/%.*$/, "").replace(/^::ffff:(?=\d+\.)/i, "");
  const version = isIP(address);
  return version === 0 || sharedAddresses.check(address, version === 6 ? "ipv6" : "ipv4");
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function tooMany(minutes: number): CommandError {
  const wait = minutes <= 1 ? "einer Minute" : `${minutes} Minuten`;
  return new CommandError(
    "throttled",
    `Von Ihrem Anschluss kamen in der letzten Stunde sehr viele Kündigungen. Bitte senden Sie diese in ${wait} noch einmal ab; Ihre Angaben stehen noch im Formular. Eilt es, erreichen Sie uns auf den Wegen, die im Impressum stehen.`,
  );
}
