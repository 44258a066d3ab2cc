import { findActiveUser, isUserDisabled, type SessionUser } from "../people/user-queries.ts";
import type { SessionEnd } from "./rights.ts";

/** What a session's token says; whether it still holds is asked of the database. */
export type SessionClaims = { readonly userId: string; readonly sessionVersion: number; readonly endsAt: Date };

/** Somebody with a session who comes to write. */
export type Visitor = { readonly user: SessionUser; readonly endsAt: Date };

/** Who comes with a session, or why nobody does: there is none, it is over, or the account is disabled. */
export async function findVisitor(claims: SessionClaims | null): Promise<Visitor | SessionEnd> {
  if (claims === null || claims.endsAt.getTime() <= Date.now()) return "signed-out";
  const { userId, sessionVersion, endsAt } = claims;
  const user = await findActiveUser(userId, sessionVersion);
  if (user !== null) return { user, endsAt };
  return (await isUserDisabled(userId)) ? "disabled" : "signed-out";
}
