import { z } from "zod";
import { hasVisibleText } from "#editor/body.ts";
import { doc } from "#editor/build-body.ts";
import { isStorable } from "#lib/storable-text.ts";
import { articleIdSchema } from "../article-content-schema.ts";
import { seenWarningsSchema } from "../checklist/seen-warnings-schema.ts";
import { CONTENT_LIMITS } from "../content-limits.ts";

const version = z.number().int().positive();

/**
 * What is published with the note. `changed`: the working copy, which the person saw at this version. `unchanged`: the note
 * alone, on the text of this version that readers see already.
 */
const textSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("changed"), version, seenWarnings: seenWarningsSchema }),
  z.strictObject({ kind: z.literal("unchanged"), publishedVersion: version }),
]);

export const correctionSchema = z.strictObject({
  articleId: articleIdSchema,
  wasWrong: note("Schreiben Sie, was falsch war."),
  isRight: note("Schreiben Sie, was richtig ist."),
  text: textSchema,
});

export type CorrectionOrder = z.output<typeof correctionSchema>;

function note(missing: string) {
  return (
    z
      .string()
      .trim()
      // A zero-width space is no note.
      .refine((text) => hasVisibleText(doc(text)), { error: missing })
      .max(CONTENT_LIMITS.correction, { error: `Kürzen Sie auf ${CONTENT_LIMITS.correction} Zeichen.` })
      .refine(isStorable, { error: "Hier steht ein Zeichen, das sich nicht speichern lässt. Löschen Sie es." })
  );
}
