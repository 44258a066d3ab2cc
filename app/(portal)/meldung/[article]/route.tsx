import { articleAddress } from "#components/portal/addresses.ts";
import { articleJsonLd } from "#components/portal/article-json-ld.ts";
import { ArticleView } from "#components/portal/article-view.tsx";
import { findArticle } from "#portal/articles/article-queries.ts";
import { findSurroundings } from "#portal/articles/article-surroundings.ts";
import { absoluteAddress, answerDocument, answerMissing } from "../../answer-document.tsx";
import { answerPdf } from "../../answer-pdf.ts";
import type { PageContext, PortalPage } from "../../portal-page.ts";
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
  const title = article.kicker === "" ? article.headline : `${article.kicker}: ${article.headline}`;
  const canonical = absoluteAddress(right);
  const jsonLd = articleJsonLd(article, { siteName: site.name, canonical });
  return {
    kind: "page",
    head: { title, description: article.teaser, ogType: "article", jsonLd },
    currentSection: article.section.slug,
    frameHosts: article.frameHosts,
    content: <ArticleView article={article} canonical={canonical} {...(await findSurroundings(article))} />,
  };
}
