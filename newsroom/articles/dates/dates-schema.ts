import { z } from "zod";
import { articleIdSchema } from "../article-content-schema.ts";

/** A moment as people write it: what German clocks show then, and which of the two where the hour comes twice. */
export const wallClockSchema = z.strictObject({
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: "Geben Sie Tag und Uhrzeit an." }),
  /** In the night in which the clocks are put back: true for the second time, after they were. */
  isSecond: z.boolean().optional(),
});
export type WallClock = z.infer<typeof wallClockSchema>;

const moment = wallClockSchema.nullable().optional();

/** What is absent stays as it is; null takes the date away. */
export const planSchema = z.strictObject({ articleId: articleIdSchema, plannedFor: moment, embargoUntil: moment });
