import { z } from "zod";
import type { ArticleBody } from "#editor/body.ts";
import { parseBody } from "#editor/parse-body.ts";
import { singleLine } from "../single-line.ts";

export const MAX_PORTAL_NAME_LENGTH = 60;
export const MAX_CLAIM_LENGTH = 160;

const body = z.unknown().transform((json, context): ArticleBody => {
  const parsed = parseBody(json);
  if (parsed.ok) return parsed.body;
  for (const { position, message } of parsed.problems) {
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
