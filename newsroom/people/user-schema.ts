import { z } from "zod";
import { ROLES } from "./actor.ts";
import { lineSchema } from "./line-schema.ts";
import { passwordSchema } from "./password-schema.ts";

/** Longest address that a mail server must take (RFC 5321, 4.5.3.1.3, without the angle brackets). */
const MAX_EMAIL_LENGTH = 254;
const MAX_NAME_LENGTH = 120;

/** Stored and compared in lower case, so that nobody gets two accounts by typing a capital letter. */
export const emailSchema = z
  .string({ error: "Die E-Mail-Adresse fehlt." })
  .trim()
  .toLowerCase()
  .min(1, "Die E-Mail-Adresse fehlt.")
  .max(MAX_EMAIL_LENGTH, `Die E-Mail-Adresse darf höchstens ${MAX_EMAIL_LENGTH} Zeichen haben.`)
  .pipe(z.email("Das ist keine E-Mail-Adresse. Sie sieht zum Beispiel so aus: name@verlag.de"));

export const fullNameSchema = lineSchema("Der Name", MAX_NAME_LENGTH);

const roleSchema = z.enum(ROLES, { error: "Wählen Sie eine Rolle." });
const userIdSchema = z.uuid("Dieses Konto gibt es nicht.");

export const createUserSchema = z.object({ email: emailSchema, name: fullNameSchema, role: roleSchema });
export const createUserWithPasswordSchema = createUserSchema.extend({ password: passwordSchema });
export const changeRoleSchema = z.object({ userId: userIdSchema, role: roleSchema });
/** For commands that need nothing but the account. */
export const chosenUserSchema = z.object({ userId: userIdSchema });
export const setPasswordSchema = z.object({
  token: z.string({ error: "Der Link ist unvollständig." }),
  password: passwordSchema,
});

export type CreateUserInput = z.input<typeof createUserSchema>;
export type ChangeRoleInput = z.input<typeof changeRoleSchema>;
