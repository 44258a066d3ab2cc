import { articleAddress, authorAddress } from "#components/portal/addresses.ts";
import { articleBreadcrumbs, articleJsonLd } from "#components/portal/article-json-ld.ts";
import { ArticleView } from "#components/portal/article-view.tsx";
import type { HeadContent } from "#components/portal/document-head.tsx";
import { fullTitle } from "#lib/full-title.ts";
import type { PortalArticle } from "#portal/articles/article.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { findSurroundings } from "#portal/articles/article-surroundings.ts";
import { lastChange } from "#portal/articles/last-change.ts";
import { keywordLabel } from "#portal/keywords/keyword-label.ts";
import { pieceCard } from "#portal/share-pictures/share-card.ts";
import { absoluteAddress } from "../../absolute-address.ts";
import { answerDocument, answerMissing } from "../../answer-document.tsx";
import { answerPdf } from "../../answer-pdf.ts";
import type { PageContext, PortalPage } from "../../portal-page.ts";
import { sharePictureOf } from "../../share-picture.ts";
import { goneOrMissing } from "../gone-or-missing.tsx";
import { parseArticleAddress } from "../parse-article-address.ts";

type Context = { readonly params: Promise<{ article: string }> };

/** `/meldung/{id}-{slug}` and `/meldung/{id}-{slug}.pdf`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { article } = await params;
  const asked = parseArticleAddress(article);
  const address = `/meldung/${article}`;
  if (asked === null) return answerMissing(request, address);
  if (asked.isPdf) return answerPdf(request, asked);
  return answerDocument(request, address, (context) => makeArticle(context, asked.id, address));
}

async function makeArticle({ site }: PageContext, id: number, address: string): Promise<PortalPage> {
  const article = await findArticle(id);
  if (article === null) return goneOrMissing(id);
  const right = articleAddress(article);
  if (address !== right) return { kind: "moved", location: right };
  const canonical = absoluteAddress(right);
  const sharePicture = sharePictureOf(pieceCard(article, site));
  const facts = articleJsonLd(article, { siteName: site.name, canonical, sharePicture: sharePicture.address });
  const jsonLd = [facts, articleBreadcrumbs(article, canonical)];
  return {
    kind: "page",
    head: { title: fullTitle(article), description: article.teaser, piece: pieceTags(article), sharePicture, jsonLd },
    currentSection: article.section.slug,
    frameHosts: article.frameHosts,
    content: <ArticleView article={article} canonical={canonical} {...(await findSurroundings(article))} />,
  };
}

/** What a piece says of itself when it is shared; the dates are those that readers see. */
function pieceTags(article: PortalArticle): HeadContent["piece"] {
  return {
    publishedAt: article.firstPublishedAt,
    modifiedAt: lastChange(article),
    section: article.section.name,
    keywords: article.keywords.map(keywordLabel),
    authors: article.authors.map(({ slug }) => absoluteAddress(authorAddress(slug))),
  };
}
