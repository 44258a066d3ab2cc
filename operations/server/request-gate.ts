import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { CLIENT_ADDRESS_HEADER, PATH_HEADER } from "#lib/request-headers.ts";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);
/** Headers that only the application's own parts may set. */
const INTERNAL_HEADERS = [CLIENT_ADDRESS_HEADER, PATH_HEADER, "x-middleware-subrequest", "content-security-policy"];
/** The application's own pages speak to the framework with these; documents for readers know only whole answers. */
const FRAMEWORK_HEADERS = ["rsc", "next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch"];
const FORWARDED_HEADERS = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"];

export type GateSettings = {
  readonly siteUrl: string;
  /** Number of proxies in front whose X-Forwarded-* is believed. */
  readonly trustedProxies: number;
  readonly isDevelopment: boolean;
};

/**
 * Decides before the framework sees a request: takes away headers that outsiders must not set, refuses changes that
 * another site caused, and gives every page of the backoffice a Content-Security-Policy with a nonce of its own.
 * @returns true when the request was answered here
 */
export function passGate(request: IncomingMessage, response: ServerResponse, settings: GateSettings): boolean {
  for (const [name, value] of Object.entries(commonHeaders(settings))) response.setHeader(name, value);
  if (!isReadable(request.url ?? "")) {
    refuse(response, 400, "Diese Adresse ist nicht lesbar.");
    return true;
  }
  const address = clientAddress(request, settings.trustedProxies);
  for (const header of INTERNAL_HEADERS) delete request.headers[header];
  if (settings.trustedProxies === 0) for (const header of FORWARDED_HEADERS) delete request.headers[header];
  request.headers[CLIENT_ADDRESS_HEADER] = address;
  request.headers[PATH_HEADER] = request.url ?? "/";
  if (!SAFE_METHODS.has(request.method ?? "GET") && !isSameOrigin(request, settings)) {
    refuse(response, 403, "Diese Anfrage kam nicht von unserer eigenen Seite und wurde deshalb nicht ausgeführt.");
    return true;
  }
  protect(request, response, settings);
  return false;
}

function protect(request: IncomingMessage, response: ServerResponse, settings: GateSettings): void {
  const kind = kindOf(request.url ?? "/");
  if (kind !== "desk") for (const header of FRAMEWORK_HEADERS) delete request.headers[header];
  if (kind === "desk") protectDesk(request, response, settings);
  if (kind === "preview") protectPreview(response);
}

/** What every answer says, whoever gives it. */
export function commonHeaders({ siteUrl }: Pick<GateSettings, "siteUrl">): Readonly<Record<string, string>> {
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    ...(siteUrl.startsWith("https:") ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
  };
}

/**
 * Only a path of ours, in UTF-8: addresses in the form for proxies (`GET http://…`) would pass by the rules for the
 * desk's paths, and broken escapes are an error inside the framework.
 */
function isReadable(url: string): boolean {
  const [path = ""] = url.split("?", 1);
  if (!path.startsWith("/")) return false;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * A browser names the origin of every request that changes something. No origin, "null" or another host is refused,
 * whatever the content type (ASVS 5.0, 3.5.1).
 */
export function isSameOrigin(request: IncomingMessage, settings: Pick<GateSettings, "siteUrl">): boolean {
  const { origin } = request.headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  if (origin === settings.siteUrl) return true;
  // Without https one may come by any name of this machine; with it only the public address counts.
  return settings.siteUrl.startsWith("http:") && new URL(origin).host === request.headers.host;
}

function refuse(response: ServerResponse, status: 400 | 403, message: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end(`${message}\n`);
}

const DESK_PATHS = ["/redaktion", "/anmelden", "/abmelden", "/einrichten", "/passwort", "/api", "/_next"];

const PREVIEW_PATHS = /^\/(?:vorschau|redaktion\/(?:artikel\/\d+|startseite)\/vorschau)(?:\/|$)/;

/** Documents for readers bring their own, stricter policy, and so do previews of them. What cannot be read is the desk. */
function kindOf(url: string): "portal" | "preview" | "desk" {
  const path = readPath(url);
  if (path === null) return "desk";
  if (PREVIEW_PATHS.test(path)) return "preview";
  return DESK_PATHS.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)) ? "desk" : "portal";
}

/** The path as the framework understands it: `/%72edaktion` is the desk as well. Null when it cannot be read. */
function readPath(url: string): string | null {
  try {
    const { pathname } = new URL(url.replace(/^\/+/, "/"), "http://portal");
    return decodeURIComponent(pathname).replace(/\/+/g, "/");
  } catch {
    return null;
  }
}

function protectDesk(request: IncomingMessage, response: ServerResponse, settings: GateSettings): void {
  const nonce = randomBytes(16).toString("base64");
  const evaluation = settings.isDevelopment ? " 'unsafe-eval'" : "";
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    // Texts are checked in a worker; without this line the rule for scripts would ask for a nonce.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  // The framework reads the nonce from the request and puts it on its own scripts.
  request.headers["content-security-policy"] = policy;
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("X-Robots-Tag", "noindex, nofollow");
  if (!(request.url ?? "").startsWith("/_next/static/")) response.setHeader("Cache-Control", "no-store");
}

/** A document that is not public yet: nobody keeps it, lists it, or tells another site where it was. Its frame is ours. */
function protectPreview(response: ServerResponse): void {
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("X-Frame-Options", "SAMEORIGIN");
  response.setHeader("X-Robots-Tag", "noindex, nofollow");
  response.setHeader("Cache-Control", "no-store");
}

/** The caller's address: the socket's, or as many steps back in X-Forwarded-For as there are trusted proxies. */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const socket = request.socket.remoteAddress ?? "unknown";
  if (trustedProxies === 0) return socket;
  const header = request.headers["x-forwarded-for"];
  const chain = (Array.isArray(header) ? header.join(",") : (header ?? "")).split(",").map((hop) => hop.trim());
  return chain.filter((hop) => hop !== "").at(-trustedProxies) ?? socket;
}
