import { createHash, randomBytes } from "node:crypto";

/** 256 bits, as 43 characters of base64url. */
const TOKEN_BYTES = 32;
const TOKEN_PATTERN = /^[\w-]{43}$/;

/** A fresh token; it is shown once, and only its hash is stored. */
export function makeToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/** SHA-256 (hex) of a token. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** False for what cannot be a token of ours, so that nothing has to be asked. */
export function looksLikeToken(text: string): boolean {
  return TOKEN_PATTERN.test(text);
}
