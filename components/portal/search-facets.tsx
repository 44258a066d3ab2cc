import { genreLabels } from "#lib/messages/portal.ts";
import { searchMessages as words } from "#lib/messages/portal-search.ts";
import { searchAddress } from "./addresses.ts";

type FacetName = keyof typeof words.facets;
type FacetValue = { readonly value: string; readonly label: string; readonly count: number };
type Filters = Readonly<Record<string, string>>;

export type SearchFacetsProps = {
  readonly query: string;
  /** What narrows and sorts the search now, as address parameters. */
  readonly filters: Filters;
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
};

const names = Object.keys(words.facets) as readonly FacetName[];

/**
 * How the hits divide: every line narrows the search by one more, or takes back what narrows it. Links, no script; where there
 * is room beside the hits the module opens it.
 */
export function SearchFacets({ query, filters, facets }: SearchFacetsProps) {
  const shown = names.filter((name) => name in filters || facets[name].length > 1);
  if (shown.length === 0) return null;
  return (
    <details className="search-facets">
      <summary>{words.narrow}</summary>
      <nav className="search-facet-groups" aria-label={words.narrow}>
        {shown.map((name) => (
          <section key={name}>
            <h2>{words.facets[name]}</h2>
            <ul>
              {facets[name].map((value) => (
                <li key={value.value}>
                  <Choice name={name} value={value} query={query} filters={filters} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </details>
  );
}

type ChoiceProps = { readonly name: FacetName; readonly value: FacetValue } & Omit<SearchFacetsProps, "facets">;

function Choice({ name, value: { value, label, count }, query, filters }: ChoiceProps) {
  const isChosen = filters[name] === value;
  const { [name]: _taken, ...others } = filters;
  return (
    <a
      href={searchAddressOf(query, isChosen ? others : { ...filters, [name]: value })}
      aria-current={isChosen ? "true" : undefined}
    >
      <span>{name === "genre" ? genreName(value) : label}</span> <small>{words.count(count)}</small>
    </a>
  );
}

function genreName(genre: string): string {
  return Object.entries(genreLabels).find(([name]) => name === genre)?.[1] ?? words.news;
}

/** What narrows the search now, each with the way back. */
export function ChosenFilters({ query, filters, facets }: SearchFacetsProps) {
  const chosen = Object.entries(filters).filter(([name]) => name !== "sortierung");
  if (chosen.length === 0) return null;
  return (
    <ul className="search-chosen" aria-label={words.chosen}>
      {chosen.map(([name, value]) => {
        const { [name]: _taken, ...others } = filters;
        const label = names.filter((facet) => facet === name).flatMap((facet) => facets[facet]);
        const text = label.find((entry) => entry.value === value)?.label ?? value;
        return (
          <li key={name}>
            <a href={searchAddressOf(query, others)}>
              <span className="sr-only">{words.remove} </span>
              {words.filter(name, name === "genre" ? genreName(value) : text)} <span aria-hidden="true">×</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** By relevance or by date: the present order is text, the other one a link. */
export function SearchOrder({ query, filters }: Omit<SearchFacetsProps, "facets">) {
  const { sortierung, ...others } = filters;
  const isByDate = sortierung === "datum";
  return (
    <p className="search-order">
      {words.order}{" "}
      {isByDate ? (
        <a href={searchAddressOf(query, others)}>{words.byRelevance}</a>
      ) : (
        <strong>{words.byRelevance}</strong>
      )}
      {" · "}
      {isByDate ? (
        <strong>{words.byDate}</strong>
      ) : (
        <a href={searchAddressOf(query, { ...others, sortierung: "datum" })}>{words.byDate}</a>
      )}
    </p>
  );
}

/** The first page of a search, with what narrows it. */
export function searchAddressOf(query: string, filters: Filters = {}): string {
  return `${searchAddress}?${new URLSearchParams({ q: query, ...filters })}`;
}
