import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "../../../auth-options.ts";

type Context = { readonly params: Promise<{ nextauth: string[] }> };

/** Made per request: the options depend on settings that exist only while the application runs. */
function handle(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, authOptions());
}

export { handle as GET, handle as POST };
