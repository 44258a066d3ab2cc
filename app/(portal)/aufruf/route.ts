import { CLIENT_ADDRESS_HEADER } from "#lib/request-headers.ts";
import { isPublished } from "#portal/articles/most-read-queries.ts";
import { countView, isWelcomeView } from "#readers/views/count-view.ts";
import { viewSchema } from "#readers/views/view-schema.ts";
import { readBody } from "../../read-body.ts";
import { siteUrl } from "../../site-url.ts";

/** The longest call of our module: a number and a host name. */
const MAX_BYTES = 500;

/**
 * `/aufruf`: counts that a piece was read. The call carries nothing of a person and the answer stores nothing on the
 * device. Whether a piece counted is told to nobody.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPages(request)) return answer(403);
  const body = await readBody(request, MAX_BYTES);
  const call = body === null ? null : viewSchema.safeParse(readJson(body));
  if (call === null || !call.success) return answer(400);
  const { id, von } = call.data;
  const referrer = von === new URL(siteUrl()).hostname.replace(/^www\./, "") ? "" : von;
  const client = request.headers.get(CLIENT_ADDRESS_HEADER) ?? "unknown";
  if (isWelcomeView(id, client) && (await isPublished(id))) countView({ articleId: id, referrer });
  return answer(204);
}

/** A browser says itself whose page calls; one that does not names at least the page's origin. */
function isFromOurPages(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  return site === null ? request.headers.get("origin") === new URL(siteUrl()).origin : site === "same-origin";
}

function readJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return null;
  }
}

function answer(status: 204 | 400 | 403): Response {
  return new Response(null, { status, headers: { "Cache-Control": "no-store" } });
}
