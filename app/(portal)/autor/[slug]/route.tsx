import { authorAddress, pageAddress } from "#components/portal/addresses.ts";
import { AuthorView } from "#components/portal/author-view.tsx";
import { listLatest } from "#portal/articles/article-queries.ts";
import { findAuthor } from "#portal/authors/author-queries.ts";
import { pageOfList } from "#portal/lists/page-of-list.ts";
import { answerDocument } from "../../answer-document.tsx";
import { listHead } from "../../list-head.ts";
import { pageNumber } from "../../page-number.ts";
import type { PageContext, PortalPage } from "../../portal-page.ts";

type Context = { readonly params: Promise<{ slug: string }> };

/** `/autor/{slug}`: the pieces of an author. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const page = pageNumber(request);
  return answerDocument(request, pageAddress(authorAddress(slug), page), (context) => makeAuthor(context, slug, page));
}

async function makeAuthor({ site }: PageContext, slug: string, number: number): Promise<PortalPage> {
  const [author, page, latest] = await Promise.all([
    findAuthor(slug),
    pageOfList({ kind: "author", slug }, number),
    listLatest(6),
  ]);
  if (author === null || number > page.pageCount) return { kind: "missing" };
  const name = author.name ?? author.initials;
  return {
    kind: "page",
    head: listHead({ site, kind: "author", slug: author.slug, name, page }),
    content: <AuthorView author={author} page={page} latest={latest} />,
  };
}
