import { endSessions } from "#newsroom/people/end-sessions.ts";
import { currentUser } from "../../session.ts";
import { sessionCookieName } from "../../session-token.ts";
import { isSiteSecure } from "../../site-url.ts";

/** `/abmelden` by address or bookmark: only the desk's button signs out, so that no foreign page can do it. */
export function GET(): Response {
  return seeOther("/redaktion");
}

/** The desk's button: ends all sessions of the account and forgets the cookie. */
export async function POST(): Promise<Response> {
  const user = await currentUser();
  if (user !== null) await endSessions(user, { userId: user.id });
  const answer = seeOther("/anmelden");
  const secure = isSiteSecure() ? "; Secure" : "";
  answer.headers.append("Set-Cookie", `${sessionCookieName()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`);
  return answer;
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "no-store" } });
}
