import { portalMessages } from "#lib/messages/portal.ts";
import { searchMessages } from "#lib/messages/portal-search.ts";
import type { ArticleTeaser } from "#portal/articles/article.ts";
import { searchAddress } from "./addresses.ts";
import { Paging } from "./paging.tsx";
import { ChosenFilters, SearchFacets, type SearchFacetsProps, SearchOrder, searchAddressOf } from "./search-facets.tsx";
import { Teaser } from "./teaser-list.tsx";

const words = portalMessages.search;

/** A stretch of a found passage; `hit` marks what was searched for. */
export type SnippetPart = { readonly text: string; readonly hit: boolean };

export type SearchHit = { readonly article: ArticleTeaser; readonly snippet?: readonly SnippetPart[] };

export type SearchViewProps = {
  /** What was searched for; empty before the first search. */
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
  /** There are more hits than are counted and shown. */
  readonly isCutOff: boolean;
  readonly facets: SearchFacetsProps["facets"];
  readonly didYouMean: string | null;
  /** Address of the first page of this very search, with its filters. */
  readonly address: string;
  /** What narrows the search beside the words, as address parameters; kept when one searches again. */
  readonly filters: Readonly<Record<string, string>>;
};

/** The search page: the form, and what was found or what else to try. */
export function SearchView(props: SearchViewProps) {
  const { query, hits, filters, facets, didYouMean } = props;
  const isAsked = query.trim() !== "";
  return (
    <div className="search-page">
      <header className="list-head">
        <h1>{words.title}</h1>
        <SearchForm query={query} filters={filters} hasDays />
        {isAsked && <ChosenFilters query={query} filters={filters} facets={facets} />}
      </header>
      {didYouMean !== null && (
        <p className="search-spelling">
          {searchMessages.didYouMean} <a href={searchAddressOf(didYouMean, filters)}>{didYouMean}</a>?
        </p>
      )}
      {isAsked && hits.length === 0 && <Advice title={words.emptyTitle(query)} advice={words.emptyAdvice} />}
      {!isAsked && <Advice title={words.prompt} advice={words.advice} />}
      {isAsked && hits.length > 0 && <Found {...props} />}
    </div>
  );
}

/** Instead of a search that the database gave up. */
export function SearchTooSlowView({ query, filters }: Pick<SearchViewProps, "query" | "filters">) {
  return (
    <div className="search-page">
      <header className="list-head">
        <h1>{words.title}</h1>
        <SearchForm query={query} filters={filters} hasDays />
      </header>
      <Advice title={searchMessages.tooSlowTitle} advice={searchMessages.tooSlowAdvice} />
    </div>
  );
}

function Found({ query, hits, page, pageCount, total, isCutOff, facets, address, filters }: SearchViewProps) {
  return (
    <div className="search-found">
      <div className="search-summary">
        <p className="list-count">{isCutOff ? searchMessages.cutOff(total) : words.total(total, query)}</p>
        <SearchOrder query={query} filters={filters} />
      </div>
      <SearchFacets query={query} filters={filters} facets={facets} />
      <div className="search-hits">
        <Hits hits={hits} />
        <Paging address={address} page={page} pageCount={pageCount} />
      </div>
    </div>
  );
}

/** The big search field, also a way out of a page that does not exist. */
export function SearchForm({
  query = "",
  filters = {},
  hasDays = false,
}: {
  readonly query?: string;
  readonly filters?: Readonly<Record<string, string>>;
  /** With fields for the first and the last day. */
  readonly hasDays?: boolean;
}) {
  const hidden = Object.entries(filters).filter(([name]) => !(hasDays && (name === "von" || name === "bis")));
  return (
    <search aria-label={words.title}>
      <form className="search-form" action={searchAddress} method="get">
        <label htmlFor="suchbegriffe">{words.label}</label>
        <div>
          <input type="search" id="suchbegriffe" name="q" defaultValue={query} maxLength={200} />
          <button type="submit">{words.button}</button>
        </div>
        {hasDays && <Days filters={filters} />}
        {hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  );
}

function Days({ filters }: { readonly filters: Readonly<Record<string, string>> }) {
  return (
    <div className="search-dates">
      <label>
        {searchMessages.from} <input type="date" name="von" defaultValue={filters["von"]} />
      </label>
      <label>
        {searchMessages.to} <input type="date" name="bis" defaultValue={filters["bis"]} />
      </label>
    </div>
  );
}

function Hits({ hits }: Pick<SearchViewProps, "hits">) {
  return (
    <ul className="teaser-list teaser-list-row">
      {hits.map(({ article, snippet }) => (
        <li key={article.id}>
          <Teaser article={article} heading="h2">
            {snippet && <Snippet parts={snippet} />}
          </Teaser>
        </li>
      ))}
    </ul>
  );
}

function Snippet({ parts }: { readonly parts: readonly SnippetPart[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts are fixed text; they are never reordered
  return parts.map(({ text, hit }, place) => (hit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>));
}

function Advice({ title, advice }: { readonly title: string; readonly advice: readonly string[] }) {
  return (
    <div className="advice">
      <h2>{title}</h2>
      <ul>
        {advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
