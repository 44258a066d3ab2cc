import { articleAddress } from "#components/portal/addresses.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { answerDocument, answerMissing } from "../../answer-document.tsx";
import { goneOrMissing } from "../../meldung/gone-or-missing.tsx";
import type { PortalPage } from "../../portal-page.ts";

type Context = { readonly params: Promise<{ rest: string }> };

/** `/meldung_{id}…`: addresses of the former system, with or without `.html`, `.pdf` or `_n` (see next.config.ts). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { rest } = await params;
  const id = /^(\d{1,9})(?!\d)/.exec(rest)?.[1];
  const address = `/meldung_${rest}`;
  if (id === undefined) return answerMissing(request, address);
  return answerDocument(request, `/meldung_${id}${rest.endsWith(".pdf") ? ".pdf" : ""}`, () =>
    findSuccessor(Number(id), rest.endsWith(".pdf")),
  );
}

async function findSuccessor(id: number, isPdf: boolean): Promise<PortalPage> {
  const article = await findArticle(id);
  if (article === null) return goneOrMissing(id);
  return { kind: "moved", location: `${articleAddress(article)}${isPdf ? ".pdf" : ""}` };
}
