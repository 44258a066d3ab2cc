import { articleAddress, printAddress } from "#components/portal/addresses.ts";
import { PrintView } from "#components/portal/print-view.tsx";
import { findArticle } from "#portal/articles/article-queries.ts";
import { absoluteAddress } from "../../../absolute-address.ts";
import { answerDocument, answerMissing } from "../../../answer-document.tsx";
import type { PageContext, PortalPage } from "../../../portal-page.ts";
import { goneOrMissing } from "../../gone-or-missing.tsx";
import { parseArticleAddress } from "../../parse-article-address.ts";

type Context = { readonly params: Promise<{ article: string }> };

/** `/meldung/{id}-{slug}/druck`: the piece on paper. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { article } = await params;
  const asked = parseArticleAddress(article);
  const address = `/meldung/${article}/druck`;
  if (asked === null || asked.isPdf) return answerMissing(request, address);
  return answerDocument(request, address, (context) => makePrint(context, asked.id, address));
}

async function makePrint(context: PageContext, id: number, address: string): Promise<PortalPage> {
  const article = await findArticle(id);
  if (article === null) return goneOrMissing(id);
  if (address !== printAddress(article)) return { kind: "moved", location: printAddress(article) };
  const canonical = absoluteAddress(articleAddress(article));
  return { kind: "document", document: <PrintView {...context} article={article} canonical={canonical} /> };
}
