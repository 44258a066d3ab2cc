import { z } from "zod";
import { isStorable } from "#lib/storable-text.ts";
import { articleIdSchema } from "../article-content-schema.ts";
import { isCalendarDay } from "../calendar-day.ts";
import { MAX_NOTE_LENGTH, PRIORITIES } from "./assignment.ts";

export const assignmentSchema = z.strictObject({
  articleId: articleIdSchema,
  /** An account, or null for nobody. */
  responsibleId: z.uuid({ error: "Wählen Sie jemanden aus der Liste." }).nullable(),
  dueOn: z.string().refine(isCalendarDay, { error: "Diesen Tag gibt es nicht." }).nullable(),
  priority: z.enum(PRIORITIES, { error: "Wählen Sie eine Dringlichkeit aus der Liste." }),
  note: z
    .string()
    .trim()
    .max(MAX_NOTE_LENGTH, { error: `Das ist zu lang. Erlaubt sind ${MAX_NOTE_LENGTH} Zeichen.` })
    .refine(isStorable, { error: "Hier steht ein Zeichen, das sich nicht speichern lässt. Löschen Sie es." }),
});
