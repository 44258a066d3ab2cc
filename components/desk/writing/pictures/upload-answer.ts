import { z } from "zod";
import type { UploadAnswer } from "./use-picture-upload.ts";

/** What the desk answers to an uploaded picture. */
export const uploadAnswerSchema: z.ZodType<UploadAnswer> = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    picture: z.object({
      id: z.number(),
      width: z.number(),
      height: z.number(),
      previewSrc: z.string(),
      suggestedCredit: z.string().nullable(),
    }),
  }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);
