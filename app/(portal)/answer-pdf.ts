import { articleAddress, pdfAddress } from "#components/portal/addresses.ts";
import type { PortalArticle } from "#portal/articles/article.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { type FinishedDocument, finishBytes } from "#portal/documents/finished-document.ts";
import { makePdf } from "#portal/pdf/make-pdf.ts";
import { readSite } from "#portal/site/site-queries.ts";
import { absoluteAddress, answerDocument, answerFile } from "./answer-document.tsx";
import { goneOrMissing } from "./meldung/gone-or-missing.tsx";
import type { ArticleAddress } from "./meldung/parse-article-address.ts";

/** `/meldung/{id}-{slug}.pdf`: made once per edition and kept like every other document. */
export async function answerPdf(request: Request, asked: ArticleAddress): Promise<Response> {
  const address = `/meldung/${asked.id}-${asked.slug}.pdf`;
  const article = await findArticle(asked.id);
  if (article === null) return answerDocument(request, address, () => goneOrMissing(asked.id));
  const right = pdfAddress(article);
  if (right !== address) return answerDocument(request, address, async () => ({ kind: "moved", location: right }));
  return answerFile(request, address, () => finishPdf(article));
}

async function finishPdf(article: PortalArticle): Promise<FinishedDocument> {
  const { name } = await readSite();
  const canonical = absoluteAddress(articleAddress(article));
  return finishBytes("application/pdf", await makePdf(article, { siteName: name, canonical }));
}
