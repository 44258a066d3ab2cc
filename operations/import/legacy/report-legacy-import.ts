import { slugify } from "#newsroom/slug.ts";
import type { ImportReference, ImportReferences } from "#press/articles/article-import.ts";
import { withoutControls } from "../../command-line/output.ts";
import { describeProblem } from "../../command-line/report-problem.ts";
import type { LegacyImport } from "./import-legacy-file.ts";
import type { LegacyPage } from "./legacy-page.ts";

type ReadPage = Extract<LegacyImport, { outcome: "read" }>;

const LABEL_WIDTH = 18;

/** What became of a page: the article, what it refers to and what of that is new, and whether readers see it. */
export function describeLegacyImport(result: ReadPage, siteUrl: string): string[] {
  const { article, page } = result;
  return [
    article.outcome === "new" ? "Zu tun:" : "Getan:",
    entry("Artikel", describeArticle(result)),
    ...(article.outcome === "known"
      ? []
      : [...describeReferences(article.references), ...describeCoverage(page), ...describeTypography(result)]),
    ...describePublication(result, siteUrl),
  ];
}

function entry(label: string, value: string): string {
  return `  ${label.padEnd(LABEL_WIDTH)}${value}`;
}

function describeArticle({ article, page }: ReadPage): string {
  switch (article.outcome) {
    case "known":
      return `bereits vorhanden, Artikel ${article.articleId}`;
    case "imported":
      return `${article.articleId}, als Entwurf angelegt${describeNumber(article.hasItsNumber, page)}`;
    case "new":
      return `${article.articleId ?? "neue Nummer"}, als Entwurf${describeNumber(article.hasItsNumber, page)}`;
  }
}

function describeNumber(hasItsNumber: boolean, page: LegacyPage): string {
  return hasItsNumber ? "" : `; die Nummer ${page.legacyId} ist hier schon vergeben`;
}

function describeReferences({ section, authors, keywords }: ImportReferences): string[] {
  const isNameless = authors.some(({ isNew }) => isNew);
  return [
    entry("Ressort", section === null ? "keines" : describeReference(section)),
    entry("Autor", authors.length === 0 ? "keiner" : authors.map(describeReference).join(", ")),
    ...(isNameless ? [entry("", "Neue Kürzel haben noch keinen Namen: bitte unter „Personen“ ergänzen.")] : []),
    entry("Stichwörter", keywords.length === 0 ? "keine" : keywords.map(describeReference).join(", ")),
  ];
}

function describeReference({ name, isNew }: ImportReference): string {
  return isNew ? `${withoutControls(name)} [neu]` : withoutControls(name);
}

function describeCoverage(page: LegacyPage): string[] {
  const count = page.paragraphs.flat().filter((run) => run.coverage).length;
  if (count === 0) return [];
  return [entry("Wir berichteten", `${count === 1 ? "ein Verweis" : `${count} Verweise`}, Artikel noch zu wählen`)];
}

function describeTypography({ tidied }: ReadPage): string[] {
  if (tidied === 0) return [];
  const places = tidied === 1 ? "eine Stelle" : `${tidied} Stellen`;
  return [entry("Typografie", `${places} angepasst; --keep-typography lässt jedes Zeichen, wie es ist`)];
}

function describePublication({ article, page, publication }: ReadPage, siteUrl: string): string[] {
  switch (publication.state) {
    case "not-asked":
      return [];
    case "would-publish":
      return [entry("Veröffentlichung", "würde veröffentlicht")];
    case "published":
      return [entry("Veröffentlicht", `${siteUrl}/meldung/${article.articleId}-${slugify(page.headline, "artikel")}`)];
    case "kept-back":
      return [
        entry("Nicht öffentlich", `${withoutControls(publication.reason)} Der Artikel bleibt Entwurf.`),
        ...publication.problems.map((problem) => entry("", describeProblem(problem))),
      ];
  }
}
