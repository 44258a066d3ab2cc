import { z } from "zod";
import type { ArticleBody } from "#editor/body.ts";
import { embedPosition, embedsIn } from "#editor/embed/used-embeds.ts";
import { parseBody } from "#editor/parse-body.ts";
import { usedPictures } from "#editor/picture/used-pictures.ts";
import { singleLine } from "../single-line.ts";
import { FEED_CONTENTS } from "./settings.ts";

export const MAX_PORTAL_NAME_LENGTH = 60;
export const MAX_CLAIM_LENGTH = 160;
const MAX_CONTACT_LENGTH = 200;

/** Imprint and privacy page are words alone: no picture of theirs would reach the portal. */
function misplacedMedia(body: ArticleBody): { position: string; message: string }[] {
  const positions = [
    ...usedPictures(body).map(({ position }) => position),
    ...embedsIn(body).map((_, index) => embedPosition(index)),
  ];
  const message = "Bilder und Einbettungen sind auf dieser Seite nicht vorgesehen. Bitte entfernen Sie diese Stelle.";
  return [...new Set(positions)].map((position) => ({ position, message }));
}

const body = z.unknown().transform((json, context): ArticleBody => {
  const parsed = parseBody(json);
  const problems = parsed.ok ? misplacedMedia(parsed.body) : parsed.problems;
  if (parsed.ok && problems.length === 0) return parsed.body;
  for (const { position, message } of problems) {
    context.addIssue({ code: "custom", message: `${position}: ${message}` });
  }
  return z.NEVER;
});

const CONTACT_MESSAGE =
  "Bitte geben Sie eine E-Mail-Adresse oder eine Adresse mit https:// ein, oder lassen Sie das Feld leer.";

/** RFC 9116, 2.5.3: a web address of a contact begins with https. */
const securityContact = singleLine("Sicherheitskontakt", MAX_CONTACT_LENGTH).refine(
  (text) =>
    text === "" ||
    z.email().safeParse(text).success ||
    z.url({ protocol: /^https$/, hostname: z.regexes.domain }).safeParse(text).success,
  CONTACT_MESSAGE,
);

export const settingsSchema = z.object({
  portalName: singleLine("Name des Portals", MAX_PORTAL_NAME_LENGTH).min(1, "Bitte geben Sie dem Portal einen Namen."),
  claim: singleLine("Untertitel", MAX_CLAIM_LENGTH).default(""),
  imprint: body,
  privacy: body,
  feedContent: z.enum(FEED_CONTENTS, "Bitte wählen Sie, was die Feeds enthalten.").default("teaser"),
  securityContact: securityContact.default(""),
});

export type SettingsInput = z.input<typeof settingsSchema>;
