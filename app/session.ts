import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import type { DeskRight } from "#newsroom/people/desk-policy.ts";
import { may } from "#newsroom/people/desk-policy.ts";
import { findActiveUser, type SessionUser } from "#newsroom/people/user-queries.ts";
import { sessionCookieName } from "./auth-options.ts";

/** The signed-in user as the database knows them now, or null. Asked once per request. */
export const currentUser = cache(async (): Promise<SessionUser | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  const secret = process.env["AUTH_SECRET"];
  if (token === undefined || secret === undefined) return null;
  const claims = await decode({ token, secret }).catch(() => null);
  const { userId, sessionVersion } = claims ?? {};
  if (typeof userId !== "string" || typeof sessionVersion !== "number") return null;
  return findActiveUser(userId, sessionVersion);
});

/**
 * For pages: the user, if they have this right. A stranger is sent to sign in and comes back; who lacks the right gets
 * the same 404 as for an address that does not exist.
 */
export async function requireUser(right: DeskRight): Promise<SessionUser> {
  const user = await currentUser();
  if (user === null) redirect(`/anmelden?weiter=${encodeURIComponent(await askedPath())}`);
  if (!may(user, right)) notFound();
  return user;
}

async function askedPath(): Promise<string> {
  return (await headers()).get("x-dachzeile-path") ?? "/redaktion";
}
