import { searchAddress } from "#components/portal/addresses.ts";
import { SearchTooSlowView, SearchView } from "#components/portal/search-view.tsx";
import { portalMessages } from "#lib/messages/portal.ts";
import { searchMessages } from "#lib/messages/portal-search.ts";
import { SearchTooSlow, searchArticles } from "#portal/search/search-articles.ts";
import { type SearchQuery, searchQuerySchema } from "#portal/search/search-query.ts";
import { answerDocument, PageForNow } from "../answer-document.tsx";
import type { PageContext, PortalPage } from "../portal-page.ts";

/** `/suche?q=…`: full-text search. */
export function GET(request: Request): Promise<Response> {
  const query = searchQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return answerDocument(request, addressOf(query), (context) => makeSearch(query, context));
}

/** The address with what was understood of it, in a fixed order: one query, one entry in the cache. */
function addressOf({ seite, ...rest }: SearchQuery): string {
  const given = Object.entries(rest).filter(([, value]) => value !== "");
  const parameters = new URLSearchParams([...given, ...(seite > 1 ? [["seite", String(seite)]] : [])]);
  return parameters.size === 0 ? searchAddress : `${searchAddress}?${parameters}`;
}

function filtersOf({ q: _words, seite: _page, ...filters }: SearchQuery): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ""));
}

async function makeSearch(query: SearchQuery, { site }: PageContext): Promise<PortalPage> {
  const result = await searchArticles(query).catch((error: unknown) => {
    throw error instanceof SearchTooSlow ? new PageForNow(tooSlow(query)) : error;
  });
  const { title, total } = portalMessages.search;
  return {
    kind: "page",
    head: {
      title: query.q === "" ? title : titleOf(query),
      description: result.total === 0 ? "" : searchMessages.description(total(result.total, query.q), site.name),
      // What narrows or sorts a search shows the same pieces again, and nothing found is nothing to find.
      noindex:
        addressOf(query) !== searchAddress && (result.hits.length === 0 || Object.keys(filtersOf(query)).length > 0),
    },
    content: (
      <SearchView query={query.q} {...result} address={addressOf({ ...query, seite: 1 })} filters={filtersOf(query)} />
    ),
  };
}

function titleOf({ q, seite }: SearchQuery): string {
  const { search, paging } = portalMessages;
  return seite === 1 ? `${search.title}: ${q}` : `${search.title}: ${q}, ${paging.page(seite)}`;
}

function tooSlow(query: SearchQuery): PortalPage {
  return {
    kind: "page",
    status: 503,
    head: { title: searchMessages.tooSlowTitle, description: "", noindex: true },
    content: <SearchTooSlowView query={query.q} filters={filtersOf(query)} />,
  };
}
