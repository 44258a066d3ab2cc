/** Opens what narrows a search where it stands beside the hits, so that nothing moves. The width is that of `search.css`. */
export function openFacets(): void {
  const facets = document.querySelector<HTMLDetailsElement>(".search-facets");
  if (facets && matchMedia("(width >= 62rem)").matches) facets.open = true;
}
