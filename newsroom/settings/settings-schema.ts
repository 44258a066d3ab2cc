import { z } from "zod";
import type { ArticleBody } from "#editor/body.ts";
import { parseBody } from "#editor/parse-body.ts";
import { usedPictures } from "#editor/picture/used-pictures.ts";
import { singleLine } from "../single-line.ts";

export const MAX_PORTAL_NAME_LENGTH = 60;
export const MAX_CLAIM_LENGTH = 160;

/** Imprint and privacy page are words alone: no picture of theirs would reach the portal. */
function misplacedPictures(body: ArticleBody): { position: string; message: string }[] {
  return usedPictures(body).map(({ position }) => ({
    position,
    message: "Bilder sind auf dieser Seite nicht vorgesehen. Bitte entfernen Sie es.",
  }));
}

const body = z.unknown().transform((json, context): ArticleBody => {
  const parsed = parseBody(json);
  const problems = parsed.ok ? misplacedPictures(parsed.body) : parsed.problems;
  if (parsed.ok && problems.length === 0) return parsed.body;
  for (const { position, message } of problems) {
    context.addIssue({ code: "custom", message: `${position}: ${message}` });
  }
  return z.NEVER;
});

export const settingsSchema = z.object({
  portalName: singleLine("Name des Portals", MAX_PORTAL_NAME_LENGTH).min(1, "Bitte geben Sie dem Portal einen Namen."),
  claim: singleLine("Untertitel", MAX_CLAIM_LENGTH).default(""),
  imprint: body,
  privacy: body,
});

export type SettingsInput = z.input<typeof settingsSchema>;
