import { type ArticleBody, isEmptyBody } from "#editor/body.ts";
import { doc } from "#editor/build-body.ts";
import { embedPosition, embedsIn } from "#editor/embed/used-embeds.ts";
import { picturePosition, picturesIn } from "#editor/picture/used-pictures.ts";
import type { FieldProblem } from "#lib/errors.ts";
import type { ArticleContent } from "../article.ts";
import { CONTENT_LIMITS, LIST_LIMITS } from "../content-limits.ts";

/** What no page can do without, and what is longer than it bears; each problem stands at its field. Pure. */
export function findMissingFields(content: ArticleContent): readonly FieldProblem[] {
  const required: readonly (readonly [boolean, string, string])[] = [
    [isBlank(content.headline), "headline", "Der Titel fehlt."],
    [isBlank(content.teaser), "teaser", "Der Vorspann fehlt."],
    [isEmptyBody(content.body), "body", "Der Text fehlt."],
    [content.sectionId === null, "sectionId", "Wählen Sie ein Ressort."],
    [content.authorIds.length === 0, "authorIds", "Wählen Sie mindestens einen Autor."],
    [content.keywordIds.length === 0, "keywordIds", "Vergeben Sie mindestens ein Stichwort."],
  ];
  return [
    ...required.filter(([isMissing]) => isMissing).map(([, field, message]) => ({ field, message })),
    ...findTooLong(content),
  ];
}

/** What pictures and embeds have to say of themselves. Pure. */
export function findMissingPictureTexts({ picture, body }: ArticleContent): readonly FieldProblem[] {
  return [
    ...(picture !== null && isBlank(picture.alt)
      ? [{ field: "picture.alt", message: "Beschreiben Sie, was auf dem Bild zu sehen ist." }]
      : []),
    ...(picture !== null && isBlank(picture.credit)
      ? [{ field: "picture.credit", message: "Nennen Sie die Bildquelle." }]
      : []),
    ...findTextPictureProblems(body),
    ...findEmbedProblems(body),
  ];
}

/** What several people wrote at the same moment was kept whole; what is published keeps to the limits. */
function findTooLong(content: ArticleContent): readonly FieldProblem[] {
  const { picture } = content;
  const lengths: readonly (readonly [string, number, number, string])[] = [
    ...(["kicker", "headline", "teaser"] as const).map(
      (field) => [field, content[field].length, CONTENT_LIMITS[field], "Zeichen"] as const,
    ),
    ...(["alt", "caption", "credit"] as const).map(
      (field) => [`picture.${field}`, picture?.[field].length ?? 0, CONTENT_LIMITS.caption, "Zeichen"] as const,
    ),
    ["authorIds", content.authorIds.length, LIST_LIMITS.authors, "Autoren"],
    ["keywordIds", content.keywordIds.length, LIST_LIMITS.keywords, "Stichwörter"],
    ["links", content.links.length, LIST_LIMITS.links, "Links"],
    ["recommendedIds", content.recommendedIds.length, LIST_LIMITS.recommended, "empfohlene Artikel"],
  ];
  return lengths
    .filter(([, length, limit]) => length > limit)
    .map(([field, length, limit, unit]) => ({
      field,
      message: `Höchstens ${limit} ${unit}; jetzt sind es ${length}.`,
    }));
}

/** The title is the frame's name for those who do not see it (WCAG 2.2, 4.1.2). */
function findEmbedProblems(body: ArticleBody): readonly FieldProblem[] {
  return embedsIn(body).flatMap(({ attrs }, index) =>
    isBlank(attrs.title)
      ? [{ field: `embeds.${index}.title`, message: `${embedPosition(index)}: Nennen Sie den Titel.` }]
      : [],
  );
}

/** As for the lead picture; `pictures.1.alt` is the field of the second picture in the text. */
function findTextPictureProblems(body: ArticleBody): readonly FieldProblem[] {
  return picturesIn(body).flatMap(({ attrs }, index) => {
    const at = (field: string, message: string) => ({
      field: `pictures.${index}.${field}`,
      message: `${picturePosition(index)}: ${message}`,
    });
    return [
      ...(isBlank(attrs.alt) ? [at("alt", "Alternativtext fehlt. Beschreiben Sie, was zu sehen ist.")] : []),
      ...(isBlank(attrs.credit) ? [at("credit", "Nennen Sie die Bildquelle.")] : []),
    ];
  });
}

/** As in the text: a zero-width space is no headline. */
function isBlank(text: string): boolean {
  return isEmptyBody(doc(text));
}
