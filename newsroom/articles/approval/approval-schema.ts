import { z } from "zod";
import { isStorable } from "#lib/storable-text.ts";
import { articleIdSchema } from "../article-content-schema.ts";

/** Longest reason or remark in UTF-16 code units. */
export const MAX_REASON_LENGTH = 1_000;

const reason = z
  .string()
  .trim()
  .max(MAX_REASON_LENGTH, { error: `Das ist zu lang. Erlaubt sind ${MAX_REASON_LENGTH} Zeichen.` })
  .refine(isStorable, { error: "Hier steht ein Zeichen, das sich nicht speichern lässt. Löschen Sie es." });

export const approvalSchema = z.strictObject({
  articleId: articleIdSchema,
  /** The version that the person read. */
  version: z.number().int().positive(),
  /** Why an admin approves a piece of their own; absent everywhere else. */
  overrideReason: reason.min(1, { error: "Nennen Sie den Grund; er steht im Protokoll." }).optional(),
});

export const returnSchema = z.strictObject({
  articleId: articleIdSchema,
  /** What the author is asked to do; may be empty. */
  remark: reason.default(""),
});
