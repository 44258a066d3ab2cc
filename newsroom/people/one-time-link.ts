import { createHash, randomBytes } from "node:crypto";
import { CommandError } from "#lib/errors.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";

export type OneTimeLinkPurpose = "set_up" | "set_password";
/** What a link is for; the set-up link exists before the first account. */
export type OneTimeLinkSubject =
  | { readonly purpose: "set_up" }
  | { readonly purpose: "set_password"; readonly userId: string };

export const ONE_TIME_LINK_HOURS = 48;

const TOKEN_BYTES = 32;

/**
 * Makes a token that works once within 48 hours of the database's clock; only its SHA-256 is stored. Older links for
 * the same purpose stop working.
 * @returns the token, 43 characters of base64url; it cannot be read again
 */
export async function issueOneTimeLink(transaction: Transaction, subject: OneTimeLinkSubject): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const userId = subject.purpose === "set_password" ? subject.userId : null;
  await transaction.oneTimeLink.deleteMany({ where: { purpose: subject.purpose, userId, usedAt: null } });
  await transaction.$executeRaw`
    INSERT INTO "newsroom"."one_time_link" ("token_hash", "purpose", "user_id", "expires_at")
    VALUES (${hashToken(token)}, ${subject.purpose}::"newsroom"."one_time_link_purpose", ${userId}::uuid,
      now() + make_interval(hours => ${ONE_TIME_LINK_HOURS}::int))`;
  return token;
}

/**
 * Spends a token. Of several parallel attempts one wins: the others wait for its transaction and then find it used.
 * @throws CommandError "not-found" when it is unknown, used, expired or for something else
 */
export async function spendOneTimeLink(
  transaction: Transaction,
  purpose: OneTimeLinkPurpose,
  token: string,
): Promise<{ readonly userId: string | null }> {
  const [link] = await transaction.$queryRaw<{ userId: string | null }[]>`
    UPDATE "newsroom"."one_time_link" SET "used_at" = now()
    WHERE "token_hash" = ${hashToken(token)} AND "purpose" = ${purpose}::"newsroom"."one_time_link_purpose"
      AND "used_at" IS NULL AND "expires_at" > now()
    RETURNING "user_id" AS "userId"`;
  if (link === undefined) throw linkIsVoid();
  return link;
}

/** Whether the form behind the link is worth showing. Looking does not spend the token. */
export async function isOneTimeLinkUsable(purpose: OneTimeLinkPurpose, token: string): Promise<boolean> {
  const found = await newsroomDatabase().$queryRaw<unknown[]>`
    SELECT 1 FROM "newsroom"."one_time_link" AS link LEFT JOIN "newsroom"."user" AS owner ON owner."id" = link."user_id"
    WHERE link."token_hash" = ${hashToken(token)} AND link."purpose" = ${purpose}::"newsroom"."one_time_link_purpose"
      AND link."used_at" IS NULL AND link."expires_at" > now() AND owner."disabled_at" IS NULL`;
  return found.length > 0;
}

export function linkIsVoid(): CommandError {
  return new CommandError(
    "not-found",
    "Dieser Link gilt nicht mehr: Er ist benutzt, abgelaufen oder durch einen neueren ersetzt. Lassen Sie sich einen neuen geben.",
  );
}

function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
