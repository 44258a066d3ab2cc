import type { ArticleBody } from "#editor/body.ts";
import { renderBodyText } from "#editor/render-text.ts";
import { CommandError, hasErrorCode } from "#lib/errors.ts";
import { plainText } from "#lib/plain-text.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { resolveKeywords } from "../keywords/resolve-keywords.ts";
import type { Transaction } from "../newsroom-database.ts";
import type { ArticleContent } from "./article.ts";
import { dayToColumn } from "./calendar-day.ts";
import { storeArticleLinks } from "./store-article-links.ts";
import { storeTextPictures } from "./store-text-pictures.ts";

/** The content as columns of the article's row; the ordered lists have tables of their own. */
export function contentColumns(content: ArticleContent) {
  return {
    kicker: content.kicker,
    headline: content.headline,
    teaser: content.teaser,
    body: bodyAsJson(content.body),
    bodyText: searchableText(content),
    genre: content.genre,
    sectionId: content.sectionId,
    links: [...content.links],
    recommendedIds: [...content.recommendedIds],
    pictureId: content.picture?.pictureId ?? null,
    pictureAlt: content.picture?.alt ?? "",
    pictureCaption: content.picture?.caption ?? "",
    pictureCredit: content.picture?.credit ?? "",
    displayDate: dayToColumn(content.displayDate),
  };
}

/**
 * The words as people search for them. A title, kicker or teaser with soft hyphens or no-break spaces is here once more
 * without them.
 */
function searchableText({ kicker, headline, teaser, body }: ArticleContent): string {
  const fine = [kicker, headline, teaser].filter((text) => plainText(text) !== text);
  return [renderBodyText(body), ...fine].map(plainText).join("\n\n");
}

/**
 * Replaces byline and keywords, keeping the given order, and notes the pictures and the articles that the piece names. What was merged away is
 * the keyword that it went into.
 * @throws CommandError "invalid" when the text shows a picture that is not there
 */
export async function storeReferences(
  transaction: Transaction,
  articleId: number,
  content: ArticleContent,
): Promise<void> {
  const keywordIds = await resolveKeywords(transaction, content.keywordIds);
  await transaction.articleAuthor.deleteMany({ where: { articleId } });
  await transaction.articleKeyword.deleteMany({ where: { articleId } });
  await transaction.articleAuthor.createMany({
    data: content.authorIds.map((personId, position) => ({ articleId, position, personId })),
  });
  await transaction.articleKeyword.createMany({
    data: keywordIds.map((keywordId, position) => ({ articleId, position, keywordId })),
  });
  await storeTextPictures(transaction, articleId, content.body);
  await storeArticleLinks(transaction, articleId, content);
}

/** A section, person, keyword or picture that somebody deleted meanwhile is a conflict to tell, not a crash. */
export function explainMissingReference(error: unknown): unknown {
  if (!hasErrorCode(error, "P2003")) return error;
  return new CommandError(
    "conflict",
    "Ressort, Autor, Stichwort oder Bild wurde inzwischen gelöscht. Laden Sie die Seite neu und wählen Sie neu.",
  );
}

/** Prisma wants mutable JSON types; a checked document is plain JSON. */
export function bodyAsJson(body: ArticleBody): Prisma.InputJsonObject {
  return body as unknown as Prisma.InputJsonObject;
}
