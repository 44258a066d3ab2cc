import { z } from "zod";
import { CONTENT_LIMITS, SHARED_ROOM } from "../../articles/content-limits.ts";
import { MAX_ANALYSED_BLOCKS, MAX_ANALYSED_LENGTH } from "./suggestion.ts";

const TOO_LONG = "Der Text ist zu lang, um darin nach Stichwörtern zu suchen.";
const line = (maxLength: number) => z.string().max(maxLength, TOO_LONG);

/** The words as they stand in the editor, saved or not. Any character may occur: nothing of it is stored. */
export const suggestKeywordsSchema = z.object({
  headline: line(CONTENT_LIMITS.headline * SHARED_ROOM),
  kicker: line(CONTENT_LIMITS.kicker * SHARED_ROOM),
  teaser: line(CONTENT_LIMITS.teaser * SHARED_ROOM),
  body: z
    .array(z.string())
    .max(MAX_ANALYSED_BLOCKS, TOO_LONG)
    .refine((blocks) => blocks.reduce((sum, { length }) => sum + length, 0) <= MAX_ANALYSED_LENGTH, TOO_LONG),
  sectionId: z.int().positive().nullable(),
});
