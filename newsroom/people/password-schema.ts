import { z } from "zod";

/** Length in characters as people count them (code points), not in UTF-16 units. */
export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 128;

const length = (password: string) => [...password].length;

/**
 * A new password. It is kept exactly as typed: no trimming, no change of case, no Unicode normalisation (OWASP ASVS
 * 6.2.8). Half surrogates are refused, because UTF-8 would turn all of them into the same replacement character.
 */
export const passwordSchema = z
  .string({ error: "Das Passwort fehlt." })
  .refine((password) => length(password) >= MIN_PASSWORD_LENGTH, {
    error: `Das Passwort braucht mindestens ${MIN_PASSWORD_LENGTH} Zeichen.`,
  })
  .refine((password) => length(password) <= MAX_PASSWORD_LENGTH, {
    error: `Das Passwort darf höchstens ${MAX_PASSWORD_LENGTH} Zeichen haben.`,
  })
  .refine((password) => password.isWellFormed(), {
    error: "Das Passwort enthält ein unvollständiges Zeichen. Geben Sie es bitte neu ein.",
  });
