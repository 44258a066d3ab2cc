import { articlesEGovernment } from "./articles-e-government.ts";
import { articlesFinanzen } from "./articles-finanzen.ts";
import { articlesInfrastruktur } from "./articles-infrastruktur.ts";
import { articlesItSicherheit } from "./articles-it-sicherheit.ts";
import { articlesPolitik } from "./articles-politik.ts";
import { articlesSmartCity } from "./articles-smart-city.ts";
import { articlesUnfinished } from "./articles-unfinished.ts";
import type { DemoArticle, DemoKeyword, DemoPerson, DemoSection } from "./demo-content.ts";
import { demoKeywords } from "./demo-keywords.ts";
import { demoPeople, demoSections } from "./demo-people.ts";

export type * from "./demo-content.ts";

export type DemoNewsroom = {
  sections: DemoSection[];
  people: DemoPerson[];
  keywords: DemoKeyword[];
  /** Ascending by id and date, so that a coverage link always finds its target loaded. */
  articles: DemoArticle[];
};

/** The invented newsroom of a fresh installation: nothing in it exists outside this folder. */
export const demoNewsroom: DemoNewsroom = {
  sections: demoSections,
  people: demoPeople,
  keywords: demoKeywords,
  articles: [
    articlesPolitik,
    articlesEGovernment,
    articlesItSicherheit,
    articlesInfrastruktur,
    articlesSmartCity,
    articlesFinanzen,
    articlesUnfinished,
  ]
    .flat()
    .toSorted((earlier, later) => earlier.id - later.id),
};
