import { askedAddress } from "#lib/asked-address.ts";

/** An old address and where it leads. */
export type Redirect = {
  /** A path of ours, with its query if it has one: "/index.php?id=44". */
  readonly from: string;
  /** A path of ours, or an address of another site with https. */
  readonly to: string;
};

/** Characters of one address. */
export const MAX_ADDRESS_LENGTH = 500;
/** Lines of one list, and characters of it. */
export const MAX_LIST_LINES = 50_000;
export const MAX_LIST_LENGTH = 5_000_000;

/** Paths are read against it. */
const BASE = "https://portal.example";

/** Where the house itself lives: no reader's link ever ends there, and nothing leads away from there. */
const RESERVED = [
  "redaktion",
  "anmelden",
  "abmelden",
  "einrichten",
  "passwort",
  "vorschau",
  "api",
  "_next",
  "media",
  "assets",
];

/** @returns what is wrong with an old address, in German; null when it can lead on */
export function problemWithOld(from: string): string | null {
  if (!from.startsWith("/")) return "Die alte Adresse beginnt mit „/“, ohne den Namen der Seite davor.";
  if (!isPath(from)) return "Das ist keine Adresse dieser Seite. So sieht eine aus: /alte-seite.html";
  if (from === "/") return "Die Startseite kann nirgendwohin leiten.";
  const [, first = ""] = from.split(/[/?]/);
  if (RESERVED.includes(first)) return `Adressen unter /${first} gehören der Redaktion und leiten nirgendwohin.`;
  return null;
}

/** @returns what is wrong with a new address, in German; null when it can be led to */
export function problemWithNew(to: string): string | null {
  if (to.startsWith("/")) {
    return isPath(to) ? null : "Das ist keine Adresse dieser Seite. So sieht eine aus: /ressort/politik";
  }
  if (!/^https:\/\//i.test(to))
    return "Die neue Adresse beginnt mit „/“ oder, auf einer anderen Seite, mit „https://“.";
  if (!URL.canParse(to) || hasCredentials(new URL(to))) return "Diese Adresse lässt sich nicht aufrufen.";
  return null;
}

/** As a browser asks for it and the portal looks it up: without the part behind „#“, the query as it is sent. */
export function tidyOld(from: string): string {
  const written = from.trim();
  if (!isPath(written)) return written;
  const { path, query } = askedAddress(new URL(written, BASE));
  return `${path}${query}`;
}

/**
 * The old addresses that would lead on from a new one, the nearest first: its very query, else its path alone. The portal looks
 * in the same order.
 */
export function keysOf(to: string): readonly string[] {
  if (!to.startsWith("/") || !isPath(to)) return [];
  const { path, query } = askedAddress(new URL(to, BASE));
  return query === "" ? [path] : [`${path}${query}`, path];
}

/** An address of this very site, written in full, as the path that it is. @param site the portal's origin */
export function withoutOrigin(to: string, site: string): string {
  if (!URL.canParse(to)) return to;
  const { origin, pathname, search, hash } = new URL(to);
  return origin === new URL(site).origin ? `${pathname}${search}${hash}` : to;
}

/** A path, not an address without a scheme such as //other.example, nor one that browsers read so (WHATWG URL, backslash). */
function isPath(address: string): boolean {
  return /^\/(?![/\\])/.test(address) && !/[^\S ]|\\/.test(address) && URL.canParse(address, BASE);
}

function hasCredentials({ username, password }: URL): boolean {
  return username !== "" || password !== "";
}
