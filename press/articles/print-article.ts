import { printedArticleAddress } from "#editor/article-link/printed-address.ts";
import { frameHosts } from "#editor/embed/used-embeds.ts";
import { renderBodyHtml } from "#editor/render-html.ts";
import { renderBodyText } from "#editor/render-text.ts";
import { renderBodyTypst } from "#editor/render-typst.ts";
import { plainText } from "#lib/plain-text.ts";
import type { ArticleContent } from "#newsroom/articles/article.ts";
import { dayToColumn } from "#newsroom/articles/calendar-day.ts";
import { resolveKeywords } from "#newsroom/keywords/resolve-keywords.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { slugify } from "#newsroom/slug.ts";
import { printReferences, sweepReferences } from "../print-references.ts";
import { printArticleLinks } from "./article-links.ts";
import { indexForSearch } from "./index-for-search.ts";
import { printCorrections } from "./print-corrections.ts";
import { printedPictures, printTextPictures } from "./text-pictures.ts";

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
    ...(await renderColumns(transaction, content)),
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
  await indexForSearch(transaction, [id]);
  await transaction.withdrawal.deleteMany({ where: { articleId: id } });
  await sweepReferences(transaction);
}

async function renderColumns(transaction: Transaction, content: ArticleContent) {
  const options = {
    articleHref: printedArticleAddress,
    initials: await initialsOf(transaction, content.authorIds),
    pictureOf: await printedPictures(transaction, content.body),
  };
  return {
    // Composed first: some systems type ü as two characters, of which only the u would be left.
    slug: slugify(content.headline, "artikel"),
    kicker: content.kicker,
    headline: content.headline,
    teaser: content.teaser,
    bodyHtml: renderBodyHtml(content.body, options),
    bodyTypst: renderBodyTypst(content.body, options),
    bodyText: plainText(renderBodyText(content.body)),
    genre: content.genre,
    links: [...content.links],
    frameHosts: frameHosts(content.body),
    pictureHash: await pictureHashOf(transaction, content),
    pictureAlt: content.picture?.alt ?? "",
    pictureCaption: content.picture?.caption ?? "",
    pictureCredit: content.picture?.credit ?? "",
  };
}

async function initialsOf(transaction: Transaction, personIds: readonly number[]): Promise<string[]> {
  const persons = await transaction.person.findMany({
    where: { id: { in: [...personIds] } },
    select: { id: true, initials: true },
  });
  const byId = new Map(persons.map((person) => [person.id, person.initials]));
  return personIds.flatMap((id) => byId.get(id) ?? []);
}

async function pictureHashOf(transaction: Transaction, content: ArticleContent): Promise<string | null> {
  if (content.picture === null) return null;
  const { contentHash } = await transaction.picture.findUniqueOrThrow({
    where: { id: content.picture.pictureId },
    select: { contentHash: true },
  });
  return contentHash;
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
}
