import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { CLIENT_ADDRESS_HEADER } from "#lib/request-headers.ts";
import { verifySignIn } from "#newsroom/people/verify-sign-in.ts";
import { sessionCookieName } from "./session-token.ts";
import { isSiteSecure } from "./site-url.ts";

/** Days that a session lasts without a visit. */
const SESSION_DAYS = 14;
const SECONDS_PER_DAY = 86_400;

/**
 * The token says who signed in and at which session version; it is never the truth about rights. Those are read from
 * the database for every request (see session.ts).
 */
export function authOptions(): NextAuthOptions {
  const isSecure = isSiteSecure();
  return {
    session: { strategy: "jwt", maxAge: SESSION_DAYS * SECONDS_PER_DAY },
    pages: { signIn: "/anmelden", signOut: "/abmelden", error: "/anmelden" },
    useSecureCookies: isSecure,
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
      },
    },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        async authorize(credentials, request) {
          const result = await verifySignIn({
            email: textOf(credentials?.email),
            password: textOf(credentials?.password),
            address: String(request.headers?.[CLIENT_ADDRESS_HEADER] ?? "unknown"),
          }).catch(hideFailure);
          if (result.ok) return result.user;
          if (result.reason === "wrong") return null;
          // The library hands an error's message on to the form.
          throw new Error(`throttled:${result.retryAfterSeconds}`);
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        if (user !== undefined && "sessionVersion" in user) {
          token["userId"] = user.id;
          token["sessionVersion"] = user.sessionVersion;
        }
        return token;
      },
      // Nothing of the account goes to the browser through the session endpoint.
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => {
        const target = new URL(url, baseUrl);
        return target.origin === new URL(baseUrl).origin ? target.href : baseUrl;
      },
    },
  };
}

/** The library promises text, but sent as JSON a field can be anything. */
function textOf(field: unknown): string {
  return typeof field === "string" ? field : "";
}

/** What an error says of our machine stays in the log, for the library would hand it on to the form. */
function hideFailure(error: unknown): never {
  process.stderr.write(`sign-in: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  throw new Error("unexpected");
}
