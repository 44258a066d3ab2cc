/*
 * What browser and server say to each other beside the document itself. Runs in both.
 */

import { DOCUMENT_SCHEMA } from "../working-copy/article-document.ts";

/** Where browsers open their WebSocket. */
export const COLLABORATION_PATH = "/api/gemeinsam";

/** The document of one article in one epoch, as the library names it. */
export function documentName(articleId: number, epoch: number): string {
  return `${articleId}.${epoch}`;
}

/**
 * What a browser says of itself: which account its page was made for, and which documents it knows. A page that was open
 * since before a new edition would delete what it does not know.
 */
export function writeToken(userId: string): string {
  return `${DOCUMENT_SCHEMA} ${userId}`;
}

export function readToken(token: string): { readonly schema: number; readonly userId: string } {
  const [schema = "", userId = ""] = token.split(" ");
  return { schema: Number(schema), userId };
}

/** Null for a name that no page of ours asks for. */
export function readDocumentName(name: string): { readonly articleId: number; readonly epoch: number } | null {
  const [, articleId, epoch] = /^([1-9]\d{0,8})\.([1-9]\d{0,8})$/.exec(name) ?? [];
  return articleId === undefined || epoch === undefined ? null : { articleId: Number(articleId), epoch: Number(epoch) };
}

/** Why the server lets nobody in, or nobody stay. */
export const REASONS = [
  /** The session is over: the person signs in again. */
  "signed-out",
  /** The account was disabled: signing in again does not help. */
  "disabled",
  /** Somebody else signed in meanwhile: what one person wrote is not stored in another's name. */
  "other-person",
  /** There is no such article for this person. */
  "not-found",
  /** The page is of an earlier edition of the software: the person loads it anew. */
  "outdated",
  /** The document was made anew: the browser puts its own aside and takes the new one. */
  "renewed",
  /** What this person may do has changed: the browser asks again what that is now. */
  "rights-changed",
  /** Something on the way was lost: the browser connects anew and sends it again. */
  "incomplete",
  /** The change does not fit an article: the browser puts its document aside. */
  "refused",
  /** More messages or windows than one person can write in. */
  "too-much",
  /** The server is not able to answer now. */
  "unavailable",
] as const;
export type Reason = (typeof REASONS)[number];

/** Reason and, for a person, what happened; as one text, for the protocol carries one. */
export function writeReason(reason: Reason, message = ""): string {
  return `${reason}|${message}`;
}

export function readReason(text: string): { readonly reason: Reason | null; readonly message: string } {
  const [name, ...message] = text.split("|");
  return { reason: REASONS.find((reason) => reason === name) ?? null, message: message.join("|") };
}

/** WebSocket close codes of ours; 4000 to 4999 are free for applications (RFC 6455, 7.4.2). */
export const CLOSE_CODES: Record<Reason, number> = {
  "signed-out": 4401,
  disabled: 4405,
  "other-person": 4402,
  "not-found": 4404,
  outdated: 4410,
  renewed: 4409,
  "rights-changed": 4403,
  incomplete: 4412,
  refused: 4422,
  "too-much": 4429,
  unavailable: 4503,
};

export function reasonOfCode(code: number): Reason | null {
  return REASONS.find((reason) => CLOSE_CODES[reason] === code) ?? null;
}

/** What the server tells between the changes. */
export type ServerMessage =
  /** On the disk now: the snapshot (Yjs, version 2, base64) with all that was written and deleted, as the article's version. */
  | { readonly kind: "stored"; readonly snapshot: string; readonly version: number }
  /** It could not be stored and is tried again. */
  | { readonly kind: "not-stored" }
  /** There are other comments than before: the browser asks which. */
  | { readonly kind: "comments" };

/** What a browser asks beside the changes: to store now instead of soon. */
export const STORE_NOW = "store-now";

export function readServerMessage(payload: string): ServerMessage | null {
  const message: unknown = JSON.parse(payload);
  // Our own server wrote it; an unknown kind comes from a newer one.
  const { kind } = message as { kind?: unknown };
  const isKnown = kind === "stored" || kind === "not-stored" || kind === "comments";
  return isKnown ? (message as ServerMessage) : null;
}
