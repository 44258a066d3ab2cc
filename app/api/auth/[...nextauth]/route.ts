import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "../../../auth-options.ts";
import { readBody } from "../../../read-body.ts";

type Context = { readonly params: Promise<{ nextauth: string[] }> };

/** A sign-in form with the longest e-mail address and password fits in many times over. */
const MAX_FORM_BYTES = 16 * 1024;

/** Made per request: the options depend on settings that exist only while the application runs. */
export function GET(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, authOptions());
}

/** The library reads whatever is sent, from strangers too; so it is given no more than a form. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const body = await readBody(request, MAX_FORM_BYTES);
  if (body === null) return new Response(null, { status: 413, headers: { "Cache-Control": "no-store" } });
  const { url, headers } = request;
  return NextAuth(new NextRequest(url, { method: "POST", headers, body }), context, authOptions());
}
