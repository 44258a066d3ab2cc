import { genreAddress, pageAddress } from "#components/portal/addresses.ts";
import { GenreView, type ListedGenre } from "#components/portal/genre-view.tsx";
import { genreListNames, genreMessages, listTitle } from "#lib/messages/portal-genre.ts";
import { listLatest } from "#portal/articles/article-queries.ts";
import { pageOfList } from "#portal/lists/page-of-list.ts";
import { answerDocument } from "../../answer-document.tsx";
import { pageNumber } from "../../page-number.ts";
import type { PortalPage } from "../../portal-page.ts";

type Context = { readonly params: Promise<{ slug: string }> };

/** `/genre/{slug}`: the pieces of a genre. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const page = pageNumber(request);
  return answerDocument(request, pageAddress(genreAddress(slug), page), () => makeGenre(slug, page));
}

async function makeGenre(slug: string, number: number): Promise<PortalPage> {
  if (!isListed(slug)) return { kind: "missing" };
  const [page, latest] = await Promise.all([pageOfList({ kind: "genre", slug }, number), listLatest(6)]);
  if (number > page.pageCount) return { kind: "missing" };
  const name = genreListNames[slug];
  return {
    kind: "page",
    head: { title: listTitle(name, number), description: genreMessages.description(name) },
    content: <GenreView genre={slug} page={page} latest={latest} />,
  };
}

function isListed(slug: string): slug is ListedGenre {
  return Object.hasOwn(genreListNames, slug);
}
