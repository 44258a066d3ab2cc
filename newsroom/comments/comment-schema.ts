import { z } from "zod";
import { isStorable } from "#lib/storable-text.ts";
import { articleIdSchema } from "../articles/article-content-schema.ts";
import { MAX_COMMENT_LENGTH, MAX_MENTIONS, MAX_QUOTE_LENGTH } from "./comment.ts";

const UNSTORABLE = "Hier steht ein Zeichen, das sich nicht speichern lässt. Löschen Sie es.";

const text = z
  .string()
  .trim()
  .min(1, { error: "Schreiben Sie etwas." })
  .max(MAX_COMMENT_LENGTH, { error: `Das ist zu lang. Erlaubt sind ${MAX_COMMENT_LENGTH} Zeichen.` })
  .refine(isStorable, { error: UNSTORABLE });

const mentions = z
  .array(z.uuid())
  .max(MAX_MENTIONS, { error: `Ein Kommentar kann höchstens ${MAX_MENTIONS} Personen nennen.` })
  .default([]);

const storable = (length: number) => z.string().max(length).refine(isStorable, { error: UNSTORABLE });
const position = z.base64().min(1).max(200);

/** A place in the text (see `passage.ts`), as a browser names it and as it is stored. */
export const passageSchema = z.strictObject({
  epoch: z.number().int().positive(),
  start: position,
  end: position,
  before: storable(100),
  words: storable(MAX_QUOTE_LENGTH)
    .min(1)
    .refine((words) => words.trim() !== "", { error: "Wählen Sie die Stelle, um die es geht." }),
  after: storable(100),
});

export const beginThreadSchema = z.strictObject({
  articleId: articleIdSchema,
  /** Null for a comment on the whole article. */
  passage: passageSchema.nullable(),
  text,
  mentions,
});

export const replySchema = z.strictObject({ threadId: z.uuid(), text, mentions });
export const changeCommentSchema = z.strictObject({ commentId: z.uuid(), text, mentions });
export const commentIdSchema = z.uuid();
export const threadIdSchema = z.uuid();
