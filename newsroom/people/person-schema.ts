import { z } from "zod";
import { fullNameSchema } from "./user-schema.ts";

const MAX_INITIALS_LENGTH = 10;
// „(ba/mk)“ joins initials by slashes inside brackets, so neither may be part of one.
const INITIALS = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*$/u;

/** Staff initials as they stand at the end of a text; case counts, „ba“ and „BA“ may be two people. */
export const initialsSchema = z
  .string({ error: "Das Kürzel fehlt." })
  .trim()
  .normalize("NFC")
  .min(1, "Das Kürzel fehlt.")
  .max(MAX_INITIALS_LENGTH, `Das Kürzel darf höchstens ${MAX_INITIALS_LENGTH} Zeichen haben.`)
  .regex(INITIALS, "Ein Kürzel besteht aus Buchstaben und Ziffern, ohne Leerzeichen, Klammern und Schrägstriche.");

/** A form sends an empty field; stored is the absence of a name. */
const optionalNameSchema = z.preprocess(
  (value) => (typeof value === "string" && value.trim() === "" ? null : value),
  fullNameSchema.nullable(),
);
const userIdSchema = z.preprocess(
  (value) => (value === "" || value === undefined ? null : value),
  z.uuid("Dieses Konto gibt es nicht.").nullable(),
);
const personIdSchema = z.int32("Diese Person gibt es nicht.").positive("Diese Person gibt es nicht.");

export const createPersonSchema = z.object({ name: fullNameSchema, initials: initialsSchema, userId: userIdSchema });
/** Imported initials may stay without a name until somebody knows whose they are. */
export const changePersonSchema = z.object({
  personId: personIdSchema,
  name: optionalNameSchema,
  initials: initialsSchema,
  userId: userIdSchema,
});
export const orderPersonsSchema = z.object({ personIds: z.array(personIdSchema).max(10_000) });
