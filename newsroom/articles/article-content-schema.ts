import { z } from "zod";
import type { ArticleBody } from "#editor/body.ts";
import { parseBody } from "#editor/parse-body.ts";
import { parseExternalLink } from "#editor/safe-link.ts";
import { isStorable } from "#lib/storable-text.ts";
import { type ArticleContent, GENRES } from "./article.ts";
import { CONTENT_LIMITS, LIST_LIMITS, SHARED_ROOM } from "./content-limits.ts";

/** Keys are PostgreSQL's `integer`. */
const MAX_ID = 2_147_483_647;

/** For what no page of ours sends. */
const error = "Diese Angabe ist unleserlich. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.";

/**
 * Text that PostgreSQL can store; everything else is kept to the letter, without trimming.
 * @param room how many times its limit it may have
 */
function storableText(limit: number, room = 1) {
  return z
    .string({ error: "Hier wird Text erwartet." })
    .max(limit * room, { error: `Der Text ist zu lang. Erlaubt sind ${limit} Zeichen.` })
    .refine(isStorable, {
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

/** Complete and in its normal form, as links in the text are; the page completes what a person types. */
const linkSchema = storableText(CONTENT_LIMITS.link).refine(isCompleteLink, {
  error: "Das ist keine Web-Adresse. Erwartet wird eine Adresse mit http:// oder https://.",
});

function isCompleteLink(link: string): boolean {
  const parsed = parseExternalLink(link);
  return parsed.ok && parsed.href === link;
}

const idSchema = z.number({ error }).int({ error }).positive({ error }).max(MAX_ID, { error });

function listOf<Entry extends z.ZodType>(entry: Entry, limit: number) {
  return z.array(entry, { error }).max(limit, { error: `Mehr als ${limit} Einträge sind nicht vorgesehen.` });
}

function distinctIds(limit: number) {
  return listOf(idSchema, limit).refine((ids) => new Set(ids).size === ids.length, {
    error: "Ein Eintrag steht doppelt in der Liste.",
  });
}

const dateError = "Bitte geben Sie das Datum als Tag, Monat und Jahr ein.";
/** PostgreSQL's calendar has no year 0. */
const calendarDay = z.iso.date({ error: dateError }).refine((day) => day >= "0001", { error: dateError });

/** @param room how many times its limit a field may have */
function fieldsWithin(room: number) {
  return {
    kicker: storableText(CONTENT_LIMITS.kicker, room),
    headline: storableText(CONTENT_LIMITS.headline, room),
    teaser: storableText(CONTENT_LIMITS.teaser, room),
    genre: z.enum(GENRES, { error }),
    sectionId: idSchema.nullable(),
    authorIds: distinctIds(LIST_LIMITS.authors * room),
    keywordIds: distinctIds(LIST_LIMITS.keywords * room),
    links: listOf(linkSchema, LIST_LIMITS.links * room),
    // Versions of the time before the field have chosen nothing.
    recommendedIds: distinctIds(LIST_LIMITS.recommended * room).default([]),
    picture: z
      .strictObject(
        {
          pictureId: idSchema,
          alt: storableText(CONTENT_LIMITS.caption, room),
          caption: storableText(CONTENT_LIMITS.caption, room),
          credit: storableText(CONTENT_LIMITS.caption, room),
        },
        { error },
      )
      .nullable(),
    displayDate: calendarDay.nullable(),
  };
}

const sharedFields = fieldsWithin(SHARED_ROOM);

/** Everything of a working copy but the text, as several people together have written it; unknown keys are refused. */
export const sharedFieldsSchema: z.ZodType<Omit<ArticleContent, "body">> = z.strictObject(sharedFields, { error });

/** Everything of a working copy, or of a version of one. */
export const sharedContentSchema: z.ZodType<ArticleContent> = z.strictObject(
  { ...sharedFields, body: bodySchema },
  { error },
);

/** Everything of an article that one source says, as it arrives from outside; unknown keys are refused. */
export const articleContentSchema: z.ZodType<ArticleContent> = z.strictObject(
  { ...fieldsWithin(1), body: bodySchema },
  { error },
);

export const articleIdSchema = idSchema;
