import { countUnread } from "#newsroom/notifications/notification-queries.ts";
import { may } from "#newsroom/people/desk-policy.ts";
import { currentUser } from "../../../../session.ts";

/** `/redaktion/mitteilungen/zahl`: how many notifications are unread, for the bell. */
export async function GET(): Promise<Response> {
  const user = await currentUser();
  const headers = { "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8" };
  if (user === null || !may(user, "use-desk")) return new Response(null, { status: 404, headers });
  return new Response(String(await countUnread(user)), { headers });
}
