import { type ArticleFilter, articleFilterSchema } from "#newsroom/articles/article-list.ts";

export const articlesAddress = "/redaktion/artikel";

/** Names of the filters as they stand in the address; the list's form uses them for its fields. */
export const filterNames = {
  q: "q",
  state: "zustand",
  section: "ressort",
  author: "autor",
  genre: "genre",
  keyword: "stichwort",
  sort: "sortierung",
  after: "nach",
} as const satisfies Record<keyof ArticleFilter, string>;

const usual: Readonly<Record<string, unknown>> = { q: "", sort: "changed" };
const parameters = Object.entries(filterNames);

/** The writing page of one article. */
export function articleAddress(id: number): string {
  return `${articlesAddress}/${id}`;
}

/** Reads the list's address; what cannot be read counts as absent. */
export function readArticleFilter(searchParams: Readonly<Record<string, unknown>>): ArticleFilter {
  return articleFilterSchema.parse(Object.fromEntries(parameters.map(([key, name]) => [key, searchParams[name]])));
}

/** The address of a list; what is absent or usual is left out, so that it stays short enough to be sent. */
export function listAddress(filter: Partial<ArticleFilter>): string {
  const query = new URLSearchParams();
  const wanted: Readonly<Record<string, unknown>> = filter;
  for (const [key, name] of parameters) {
    const value = wanted[key];
    if (value !== undefined && value !== usual[key]) query.set(name, String(value));
  }
  return query.size === 0 ? articlesAddress : `${articlesAddress}?${query}`;
}

/** Filters that narrow the list, apart from the search: their number stands at the button that shows them. */
export function countFilters(filter: ArticleFilter): number {
  return [filter.state, filter.section, filter.author, filter.genre].filter((value) => value !== undefined).length;
}

/** True when the list shows less than everything. */
export function isNarrowed(filter: ArticleFilter): boolean {
  return filter.q.trim() !== "" || filter.keyword !== undefined || countFilters(filter) > 0;
}
