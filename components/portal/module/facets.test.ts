// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { openFacets } from "./facets.ts";

const facets = () => document.querySelector("details");
const widthIs = (isWide: boolean) => vi.stubGlobal("matchMedia", () => ({ matches: isWide }));

beforeEach(() => {
  document.body.innerHTML = "<details class='search-facets'><summary>Treffer eingrenzen</summary></details>";
});

it("opens what narrows a search where there is room for it, and nowhere else", () => {
  widthIs(false);
  openFacets();
  expect(facets()?.open).toBe(false);
  widthIs(true);
  openFacets();
  expect(facets()?.open).toBe(true);
});

it("does nothing on other pages", () => {
  document.body.innerHTML = "";
  widthIs(true);
  expect(openFacets).not.toThrow();
});
