import type { ArticleContent } from "#newsroom/articles/article.ts";
import { dayToColumn } from "#newsroom/articles/calendar-day.ts";
import { resolveKeywords } from "#newsroom/keywords/resolve-keywords.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { printReferences, sweepReferences } from "../print-references.ts";
import { printSeriesOf } from "../series/print-series.ts";
import { printArticleLinks } from "./article-links.ts";
import { composeArticle } from "./compose-article.ts";
import { indexForSearch } from "./index-for-search.ts";
import { printCorrections } from "./print-corrections.ts";
import { printRecommendations } from "./recommendations.ts";
import { printTextPictures } from "./text-pictures.ts";

/** What the press knows of a piece beside its words. `displayDate` is a calendar day, yyyy-mm-dd. */
export type PrintOrder = {
  readonly articleId: number;
  readonly sectionId: number;
  readonly displayDate: string;
  readonly firstPublishedAt: Date;
  readonly significantUpdateAt: Date | null;
  readonly printedAt: Date;
};

/**
 * Prints one exact content into the portal: rendered once, with everything that a reader sees. A content of earlier days
 * may name a keyword that has been merged since; readers see the survivor.
 */
export async function printArticle(transaction: Transaction, kept: ArticleContent, order: PrintOrder): Promise<void> {
  const content = { ...kept, keywordIds: await resolveKeywords(transaction, kept.keywordIds) };
  await printReferences(transaction, content);
  const columns = {
    ...(await composeArticle(transaction, content)),
    ...(await pictureColumns(transaction, content)),
    sectionId: order.sectionId,
    displayDate: dayToColumn(order.displayDate) ?? order.firstPublishedAt,
    firstPublishedAt: order.firstPublishedAt,
    significantUpdateAt: order.significantUpdateAt,
    printedAt: order.printedAt,
  };
  const id = order.articleId;
  await transaction.portalArticle.upsert({
    where: { id },
    create: { id, ...columns },
    update: columns,
    select: { id: true },
  });
  await printLists(transaction, id, content);
  await printCorrections(transaction, id);
  await printSeriesOf(transaction, id);
  await indexForSearch(transaction, [id]);
  await transaction.withdrawal.deleteMany({ where: { articleId: id } });
  await sweepReferences(transaction);
}

async function printLists(transaction: Transaction, articleId: number, content: ArticleContent): Promise<void> {
  await transaction.portalArticleAuthor.deleteMany({ where: { articleId } });
  await transaction.portalArticleKeyword.deleteMany({ where: { articleId } });
  await transaction.portalArticleAuthor.createMany({
    data: content.authorIds.map((personId, position) => ({ articleId, position, personId })),
  });
  await transaction.portalArticleKeyword.createMany({
    data: content.keywordIds.map((keywordId, position) => ({ articleId, position, keywordId })),
  });
  await printTextPictures(transaction, articleId, content.body);
  await printArticleLinks(transaction, articleId, content.body);
  await printRecommendations(transaction, articleId, content.recommendedIds);
}

async function pictureColumns(transaction: Transaction, { picture }: ArticleContent) {
  if (picture === null) return { pictureHash: null, pictureAlt: "", pictureCaption: "", pictureCredit: "" };
  const { contentHash } = await transaction.picture.findUniqueOrThrow({
    where: { id: picture.pictureId },
    select: { contentHash: true },
  });
  const { alt, caption, credit } = picture;
  return { pictureHash: contentHash, pictureAlt: alt, pictureCaption: caption, pictureCredit: credit };
}
