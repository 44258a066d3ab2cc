import { keywordAddress, pageAddress } from "#components/portal/addresses.ts";
import { KeywordView } from "#components/portal/keyword-view.tsx";
import { listLatest } from "#portal/articles/article-queries.ts";
import { keywordLabel } from "#portal/keywords/keyword-label.ts";
import { findKeyword } from "#portal/keywords/keyword-queries.ts";
import { pageOfList } from "#portal/lists/page-of-list.ts";
import { answerDocument } from "../../answer-document.tsx";
import { listHead } from "../../list-head.ts";
import { pageNumber } from "../../page-number.ts";
import type { PageContext, PortalPage } from "../../portal-page.ts";

type Context = { readonly params: Promise<{ slug: string }> };

/** `/stichwort/{slug}`: the pieces about a keyword. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const page = pageNumber(request);
  return answerDocument(request, pageAddress(keywordAddress(slug), page), (context) =>
    makeKeyword(context, slug, page),
  );
}

async function makeKeyword({ site }: PageContext, slug: string, number: number): Promise<PortalPage> {
  const [keyword, page, latest] = await Promise.all([
    findKeyword(slug),
    pageOfList({ kind: "keyword", slug }, number),
    listLatest(6),
  ]);
  if (keyword === null || number > page.pageCount) return { kind: "missing" };
  return {
    kind: "page",
    head: listHead({
      ...{ site, kind: "keyword", slug: keyword.slug, page },
      ...{ name: keywordLabel(keyword), description: keyword.description },
    }),
    content: <KeywordView keyword={keyword} page={page} latest={latest} />,
  };
}
