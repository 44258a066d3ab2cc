import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "../../../auth-options.ts";
import { readBody } from "../../../read-body.ts";

type Context = { readonly params: Promise<{ nextauth: string[] }> };

/** A sign-in form with the longest e-mail address and password fits in many times over. */
const MAX_FORM_BYTES = 16 * 1024;

/**
 * What the sign-in form uses. The library's own sign-out would leave the session valid, and its session endpoint would
 * lengthen it without asking the database: both are done elsewhere.
 */
const OFFERED = new Set(["csrf", "providers", "callback/credentials", "_log"]);

/** Made per request: the options depend on settings that exist only while the application runs. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  return (await isOffered(context)) ? NextAuth(request, context, authOptions()) : notOffered();
}

/** The library reads whatever is sent, from strangers too; so it is given no more than a form. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (!(await isOffered(context))) return notOffered();
  const body = await readBody(request, MAX_FORM_BYTES);
  if (body === null) return new Response(null, { status: 413, headers: { "Cache-Control": "no-store" } });
  const { url, headers } = request;
  return NextAuth(new NextRequest(url, { method: "POST", headers, body }), context, authOptions());
}

async function isOffered({ params }: Context): Promise<boolean> {
  return OFFERED.has((await params).nextauth.join("/"));
}

function notOffered(): Response {
  return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
}
