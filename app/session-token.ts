import { decode } from "next-auth/jwt";
import type { SessionClaims } from "#newsroom/collaboration/visitor.ts";
import { findActiveUser, type SessionUser } from "#newsroom/people/user-queries.ts";
import { isSiteSecure } from "./site-url.ts";

/** `__Host-` ties the cookie to this very host; browsers accept that only over https. */
export function sessionCookieName(): string {
  return isSiteSecure() ? "__Host-dachzeile" : "dachzeile";
}

/** What a token of ours says; null for none, or one that is over. */
async function claimsOfToken(token: string | undefined): Promise<SessionClaims | null> {
  const secret = process.env["AUTH_SECRET"];
  if (token === undefined || secret === undefined) return null;
  const claims = await decode({ token, secret }).catch(() => null);
  const { userId, sessionVersion, exp } = claims ?? {};
  if (typeof userId !== "string" || typeof sessionVersion !== "number" || typeof exp !== "number") return null;
  return { userId, sessionVersion, endsAt: new Date(exp * 1_000) };
}

/** Whose session a token is now: the token says who, the database whether still. Null for no session. */
export async function userOfToken(token: string | undefined): Promise<SessionUser | null> {
  const claims = await claimsOfToken(token);
  return claims === null ? null : findActiveUser(claims.userId, claims.sessionVersion);
}

/** What the session of a request says that no page of the framework answers. */
export function claimsOfHeaders(headers: Headers): Promise<SessionClaims | null> {
  const prefix = `${sessionCookieName()}=`;
  const cookie = (headers.get("cookie") ?? "").split(/;\s*/).find((entry) => entry.startsWith(prefix));
  return claimsOfToken(cookie?.slice(prefix.length));
}
