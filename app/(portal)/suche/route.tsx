import { searchAddress } from "#components/portal/addresses.ts";
import { SearchView } from "#components/portal/search-view.tsx";
import { portalMessages } from "#lib/messages/portal.ts";
import { searchArticles } from "#portal/search/search-articles.ts";
import { type SearchQuery, searchQuerySchema } from "#portal/search/search-query.ts";
import { answerDocument } from "../answer-document.tsx";
import type { PortalPage } from "../portal-page.ts";

/** `/suche?q=…`: full-text search. */
export function GET(request: Request): Promise<Response> {
  const query = searchQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return answerDocument(request, addressOf(query), () => makeSearch(query));
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

async function makeSearch(query: SearchQuery): Promise<PortalPage> {
  const result = await searchArticles(query);
  const { title } = portalMessages.search;
  return {
    kind: "page",
    head: {
      title: query.q === "" ? title : `${title}: ${query.q}`,
      description: "",
      noindex: addressOf(query) !== searchAddress,
    },
    content: (
      <SearchView query={query.q} {...result} address={addressOf({ ...query, seite: 1 })} filters={filtersOf(query)} />
    ),
  };
}
