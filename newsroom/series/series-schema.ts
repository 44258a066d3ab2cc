import { z } from "zod";
import { isStorable } from "#lib/storable-text.ts";
import { articleIdSchema } from "../articles/article-content-schema.ts";
import { singleLine } from "../single-line.ts";
import { MAX_SERIES_DESCRIPTION_LENGTH, MAX_SERIES_NAME_LENGTH, MAX_SERIES_PARTS } from "./series.ts";

const TWICE = "Dieser Beitrag steht schon in der Serie.";
const TOO_MANY = `Eine Serie fasst höchstens ${MAX_SERIES_PARTS} Teile.`;

const id = z.int().positive().max(2_147_483_647);
const name = singleLine("Name", MAX_SERIES_NAME_LENGTH).min(1, "Bitte geben Sie der Serie einen Namen.");
const description = z
  .string()
  .trim()
  .max(
    MAX_SERIES_DESCRIPTION_LENGTH,
    `Die Beschreibung ist zu lang. Erlaubt sind ${MAX_SERIES_DESCRIPTION_LENGTH} Zeichen.`,
  )
  .refine(isStorable, "Die Beschreibung enthält ein Zeichen, das sich nicht speichern lässt. Löschen Sie es.");

export const createSeriesSchema = z.strictObject({ name });
export const seriesIdSchema = z.strictObject({ id });

/** The whole series, its parts in their order, and the version of it that the person saw. */
export const changeSeriesSchema = z.strictObject({
  id,
  version: z.int().positive(),
  name,
  description,
  articleIds: z.array(articleIdSchema).max(MAX_SERIES_PARTS, TOO_MANY).superRefine(refuseRepeats),
});

export type CreateSeriesInput = z.input<typeof createSeriesSchema>;
export type ChangeSeriesInput = z.input<typeof changeSeriesSchema>;

function refuseRepeats(articleIds: readonly number[], context: z.RefinementCtx): void {
  for (const [index, articleId] of articleIds.entries())
    if (articleIds.indexOf(articleId) < index) context.addIssue({ code: "custom", path: [index], message: TWICE });
}
