import { articleAddress, pdfAddress } from "#components/portal/addresses.ts";
import { forgetSheet } from "#lib/storage/kept-sheets.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { isPublished } from "#portal/articles/most-read-queries.ts";
import { finishBytes } from "#portal/documents/finished-document.ts";
import { keepPdf } from "#portal/pdf/make-pdf.ts";
import { absoluteAddress } from "./absolute-address.ts";
import { answerDocument } from "./answer-document.tsx";
import { goneOrMissing } from "./meldung/gone-or-missing.tsx";
import type { ArticleAddress } from "./meldung/parse-article-address.ts";
import type { PageContext, PortalPage } from "./portal-page.ts";

/**
 * `/meldung/{id}-{slug}.pdf`: made once for what is printed of the piece, kept in the storage and, per edition, like every other
 * document. The piece is read after the edition, or a sheet from before a correction could be kept as one of the edition behind it.
 */
export function answerPdf(request: Request, asked: ArticleAddress): Promise<Response> {
  const address = `/meldung/${asked.id}-${asked.slug}.pdf`;
  return answerDocument(request, address, (context) => makeSheet(context, asked.id, address));
}

async function makeSheet({ site }: PageContext, id: number, address: string): Promise<PortalPage> {
  const article = await findArticle(id);
  if (article === null) {
    await forgetSheet(id);
    return goneOrMissing(id);
  }
  const right = pdfAddress(article);
  if (right !== address) return { kind: "moved", location: right };
  const frame = { siteName: site.name, canonical: absoluteAddress(articleAddress(article)) };
  const pdf = await keepPdf(article, frame);
  // Taken down while it was being set: what was just put there goes again.
  if (!(await isPublished(id))) await forgetSheet(id);
  return { kind: "file", file: finishBytes("application/pdf", pdf) };
}
