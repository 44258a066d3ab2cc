import { portalMessages } from "#lib/messages/portal.ts";
import type { ArticleTeaser } from "#portal/articles/article.ts";
import { searchAddress } from "./addresses.ts";
import { Paging } from "./paging.tsx";
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
  /** Address of the first page of this very search, with its filters. */
  readonly address: string;
  /** What narrows the search beside the words, as address parameters; kept when one searches again. */
  readonly filters: Readonly<Record<string, string>>;
};

/** The search page: the form, and what was found or what else to try. */
export function SearchView({ query, hits, page, pageCount, total, address, filters }: SearchViewProps) {
  const isAsked = query.trim() !== "";
  return (
    <div className="search-page">
      <header className="list-head">
        <h1>{words.title}</h1>
        <SearchForm query={query} filters={filters} />
      </header>
      {isAsked && hits.length === 0 && <Advice title={words.emptyTitle(query)} advice={words.emptyAdvice} />}
      {!isAsked && <Advice title={words.prompt} advice={words.advice} />}
      {isAsked && hits.length > 0 && (
        <>
          <p className="list-count">{words.total(total, query)}</p>
          <Hits hits={hits} />
          <Paging address={address} page={page} pageCount={pageCount} />
        </>
      )}
    </div>
  );
}

/** The big search field, also a way out of a page that does not exist. */
export function SearchForm({
  query = "",
  filters = {},
}: {
  readonly query?: string;
  readonly filters?: Readonly<Record<string, string>>;
}) {
  return (
    <search aria-label={words.title}>
      <form className="search-form" action={searchAddress} method="get">
        <label htmlFor="suchbegriffe">{words.label}</label>
        <div>
          <input type="search" id="suchbegriffe" name="q" defaultValue={query} maxLength={200} />
          <button type="submit">{words.button}</button>
        </div>
        {Object.entries(filters).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
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
