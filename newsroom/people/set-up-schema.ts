import { z } from "zod";
import { lineSchema } from "./line-schema.ts";
import { passwordSchema } from "./password-schema.ts";
import { initialsSchema } from "./person-schema.ts";
import { emailSchema, fullNameSchema } from "./user-schema.ts";

const MAX_PORTAL_NAME_LENGTH = 80;
const MAX_SECTION_NAME_LENGTH = 60;

/** The form behind the first link: the portal, its first section, the first admin and their by-line. */
export const setUpSchema = z.object({
  token: z.string({ error: "Der Link ist unvollständig." }),
  portalName: lineSchema("Der Name des Portals", MAX_PORTAL_NAME_LENGTH),
  sectionName: lineSchema("Das erste Ressort", MAX_SECTION_NAME_LENGTH),
  email: emailSchema,
  name: fullNameSchema,
  password: passwordSchema,
  initials: initialsSchema,
});

export type SetUpValues = z.output<typeof setUpSchema>;
