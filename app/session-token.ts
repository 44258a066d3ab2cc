import { decode } from "next-auth/jwt";
import { findActiveUser, type SessionUser } from "#newsroom/people/user-queries.ts";
import { isSiteSecure } from "./site-url.ts";

/** `__Host-` ties the cookie to this very host; browsers accept that only over https. */
export function sessionCookieName(): string {
  return isSiteSecure() ? "__Host-dachzeile" : "dachzeile";
}

/** Whose session a token is now: the token says who, the database whether still. Null for no session. */
export async function userOfToken(token: string | undefined): Promise<SessionUser | null> {
  const secret = process.env["AUTH_SECRET"];
  if (token === undefined || secret === undefined) return null;
  const claims = await decode({ token, secret }).catch(() => null);
  const { userId, sessionVersion } = claims ?? {};
  if (typeof userId !== "string" || typeof sessionVersion !== "number") return null;
  return findActiveUser(userId, sessionVersion);
}

/** The same for a request that no page of the framework answers. */
export function userOfHeaders(headers: Headers): Promise<SessionUser | null> {
  const prefix = `${sessionCookieName()}=`;
  const cookie = (headers.get("cookie") ?? "").split(/;\s*/).find((entry) => entry.startsWith(prefix));
  return userOfToken(cookie?.slice(prefix.length));
}
