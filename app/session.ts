import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { PATH_HEADER } from "#lib/request-headers.ts";
import type { DeskRight } from "#newsroom/people/desk-policy.ts";
import { may } from "#newsroom/people/desk-policy.ts";
import type { SessionUser } from "#newsroom/people/user-queries.ts";
import { sessionCookieName, userOfToken } from "./session-token.ts";

/** The signed-in user as the database knows them now, or null. Asked once per request. */
export const currentUser = cache(
  async (): Promise<SessionUser | null> => userOfToken((await cookies()).get(sessionCookieName())?.value),
);

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
  return (await headers()).get(PATH_HEADER) ?? "/redaktion";
}
