import { z } from "zod";
import type { ArticleBody } from "#editor/body.ts";
import { parseBody } from "#editor/parse-body.ts";
import { parseExternalLink } from "#editor/safe-link.ts";
import { type ArticleContent, GENRES } from "./article.ts";
import { CONTENT_LIMITS, LIST_LIMITS } from "./content-limits.ts";

/** Text that PostgreSQL can store; everything else is kept to the letter, without trimming. */
function storableText(limit: number) {
  return z
    .string({ error: "Hier wird Text erwartet." })
    .max(limit, { error: `Der Text ist zu lang. Erlaubt sind ${limit} Zeichen.` })
    .refine((text) => !text.includes("\u0000") && text.isWellFormed(), {
      error:
        "Der Text enthält ein Zeichen, das sich nicht speichern lässt. Löschen Sie es oder fügen Sie den Text neu ein.",
    });
}

const bodySchema = z.unknown().transform((json, context): ArticleBody => {
  const parsed = parseBody(json);
  if (parsed.ok) return parsed.body;
  for (const problem of parsed.problems) {
    context.addIssue({ code: "custom", message: `${problem.position}: ${problem.message}`, path: [problem.path] });
  }
  return z.NEVER;
});

const linkSchema = storableText(CONTENT_LIMITS.link).refine((link) => parseExternalLink(link).ok, {
  error: "Das ist keine Web-Adresse. Erwartet wird eine Adresse mit http:// oder https://.",
});

const idSchema = z.number().int().positive();

function distinctIds(limit: number) {
  return z
    .array(idSchema)
    .max(limit, { error: `Mehr als ${limit} Einträge sind nicht vorgesehen.` })
    .refine((ids) => new Set(ids).size === ids.length, { error: "Ein Eintrag steht doppelt in der Liste." });
}

const calendarDay = z.iso.date({ error: "Bitte geben Sie das Datum als Tag, Monat und Jahr ein." });

/** Everything of an article that people write, as it arrives from outside; unknown keys are refused. */
export const articleContentSchema: z.ZodType<ArticleContent> = z.strictObject({
  kicker: storableText(CONTENT_LIMITS.kicker),
  headline: storableText(CONTENT_LIMITS.headline),
  teaser: storableText(CONTENT_LIMITS.teaser),
  body: bodySchema,
  genre: z.enum(GENRES),
  sectionId: idSchema.nullable(),
  authorIds: distinctIds(LIST_LIMITS.authors),
  keywordIds: distinctIds(LIST_LIMITS.keywords),
  links: z.array(linkSchema).max(LIST_LIMITS.links),
  picture: z
    .strictObject({
      pictureId: idSchema,
      alt: storableText(CONTENT_LIMITS.caption),
      caption: storableText(CONTENT_LIMITS.caption),
      credit: storableText(CONTENT_LIMITS.caption),
    })
    .nullable(),
  displayDate: calendarDay.nullable(),
});

export const articleIdSchema = z.number().int().positive().max(2_147_483_647);
