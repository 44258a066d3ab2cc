import { MAX_HREF_LENGTH } from "./limits.ts";
import { editorMessages } from "./messages.ts";

export type SafeLink = { readonly ok: true; readonly href: string } | { readonly ok: false; readonly message: string };

/** Characters that browsers drop, turn around or do not show inside an address, so that it is not what it seems. */
const DECEPTIVE = /[\s\p{C}\p{Default_Ignorable_Code_Point}\\<>"`]/u;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const HOST = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}`;
const BARE_ADDRESS = new RegExp(String.raw`^${HOST}(?::\d+)?(?:[/?#].*)?$`, "u");
const MAIL_ADDRESS = new RegExp(`^[^@?&/:]+@${HOST}$`, "u");
const PHONE_NUMBER = /^\+?[0-9][0-9().\-/]*$/;

function refuse(message: string): SafeLink {
  return { ok: false, message };
}

function parseWebAddress(scheme: string, rest: string): SafeLink {
  const href = `${scheme}:${rest}`;
  // URL also takes "https:host" and "https:///host", which people read differently.
  if (!/^\/\/[^/?#]/.test(rest) || !URL.canParse(href)) return refuse(editorMessages.linkIncomplete);
  const url = new URL(href);
  if (url.username !== "" || url.password !== "") return refuse(editorMessages.linkCredentials);
  const isNamed = url.hostname.includes(".") || url.hostname.startsWith("[");
  return isNamed ? { ok: true, href } : refuse(editorMessages.linkIncomplete);
}

function parseMail(rest: string): SafeLink {
  const [address = ""] = rest.split("?", 1);
  // Encoded line breaks would let a link add headers to the reader's mail.
  const isMail = MAIL_ADDRESS.test(address) && !/%0[ad]/i.test(rest);
  return isMail ? { ok: true, href: `mailto:${rest}` } : refuse(editorMessages.linkMail);
}

function parsePhone(rest: string): SafeLink {
  return PHONE_NUMBER.test(rest) ? { ok: true, href: `tel:${rest}` } : refuse(editorMessages.linkPhone);
}

function splitScheme(address: string): { scheme: string; rest: string } | null {
  // First, because of the port: "beispiel.de:8080" is no scheme.
  if (BARE_ADDRESS.test(address)) return { scheme: "https", rest: `//${address}` };
  if (MAIL_ADDRESS.test(address)) return { scheme: "mailto", rest: address };
  const scheme = SCHEME.exec(address)?.[1];
  return scheme === undefined ? null : { scheme: scheme.toLowerCase(), rest: address.slice(scheme.length + 1) };
}

/** Phone numbers are written with spaces, no other address is. */
function tidy(input: string): string {
  const address = input.trim();
  return /^tel:/i.test(address) ? address.replaceAll(" ", "") : address;
}

function parseAddress(input: string, isSchemeAllowed: (scheme: string) => boolean, allowed: string): SafeLink {
  const address = tidy(input);
  if (address === "") return refuse(editorMessages.linkEmpty);
  if (address.length > MAX_HREF_LENGTH) return refuse(editorMessages.linkTooLong);
  if (DECEPTIVE.test(address)) return refuse(editorMessages.linkCharacters);
  const parts = splitScheme(address);
  if (!parts) return refuse(editorMessages.linkIncomplete);
  if (!isSchemeAllowed(parts.scheme)) return refuse(editorMessages.linkScheme(allowed));
  if (parts.scheme === "mailto") return parseMail(parts.rest);
  if (parts.scheme === "tel") return parsePhone(parts.rest);
  return parseWebAddress(parts.scheme, parts.rest);
}

const isWeb = (scheme: string) => scheme === "http" || scheme === "https";
const isWebMailOrPhone = (scheme: string) => isWeb(scheme) || scheme === "mailto" || scheme === "tel";

/**
 * Reads an address for a link in the text: http, https, mailto or tel. Completes bare domains with https:// and bare
 * mail addresses with mailto:, changes nothing else, and is stable: a returned `href` parses to itself.
 */
export function parseSafeLink(input: string): SafeLink {
  return parseAddress(input, isWebMailOrPhone, "http, https, mailto und tel");
}

/** Reads an address for the list of external links under an article: as `parseSafeLink`, but http and https only. */
export function parseExternalLink(input: string): SafeLink {
  return parseAddress(input, isWeb, "http und https");
}
