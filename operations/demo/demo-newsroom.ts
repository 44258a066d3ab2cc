import { articlesEGovernment } from "./articles-e-government.ts";
import { articlesFinanzen } from "./articles-finanzen.ts";
import { articlesInfrastruktur } from "./articles-infrastruktur.ts";
import { articlesItSicherheit } from "./articles-it-sicherheit.ts";
import { articlesMeinungUndHintergrund } from "./articles-meinung-und-hintergrund.ts";
import { articlesPolitik } from "./articles-politik.ts";
import { articlesSerieAbrechnung } from "./articles-serie-abrechnung.ts";
import { articlesSerieRegister } from "./articles-serie-register.ts";
import { articlesSmartCity } from "./articles-smart-city.ts";
import { articlesUnfinished } from "./articles-unfinished.ts";
import { articlesWeitereNachrichten } from "./articles-weitere-nachrichten.ts";
import { articlesWeitereTechnik } from "./articles-weitere-technik.ts";
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
    articlesSerieAbrechnung,
    articlesSerieRegister,
    articlesWeitereNachrichten,
    articlesWeitereTechnik,
    articlesMeinungUndHintergrund,
    articlesUnfinished,
  ]
    .flat()
    .toSorted((earlier, later) => earlier.id - later.id),
};
