import type { ImportReferences } from "#press/articles/article-import.ts";
import { withoutControls } from "../../command-line/output.ts";
import type { LegacyImport } from "./import-legacy-file.ts";

const LISTED = 20;

/** Counts what became of many pages. */
export class ImportTally {
  readonly #counts = { pages: 0, created: 0, known: 0, refused: 0, published: 0, keptBack: 0 };
  readonly #sections = new Set<string>();
  readonly #authors = new Set<string>();
  readonly #keywords = new Set<string>();

  add(result: LegacyImport): void {
    this.#counts.pages += 1;
    if (result.outcome === "refused") {
      this.#counts.refused += 1;
      return;
    }
    this.#counts[result.article.outcome === "known" ? "known" : "created"] += 1;
    const { state } = result.publication;
    if (state === "published" || state === "would-publish") this.#counts.published += 1;
    if (state === "kept-back") this.#counts.keptBack += 1;
    if (result.article.outcome !== "known") this.#addReferences(result.article.references);
  }

  /** Whether every page did what was asked for. */
  get isComplete(): boolean {
    return this.#counts.refused === 0 && this.#counts.keptBack === 0;
  }

  /** German lines: how many pages, and what is new in the directories for people to complete. */
  describe(isDryRun: boolean): string[] {
    const { pages, created, known, refused, published, keptBack } = this.#counts;
    const parts = [
      `${created} ${isDryRun ? "anzulegen" : "angelegt"}`,
      `${known} bereits vorhanden`,
      `${refused} abgelehnt`,
      ...(published > 0 ? [`${published} ${isDryRun ? "zu veröffentlichen" : "veröffentlicht"}`] : []),
      ...(keptBack > 0 ? [`${keptBack} nicht veröffentlicht, weil etwas fehlt`] : []),
    ];
    return [
      `${pages === 1 ? "Eine Seite" : `${pages} Seiten`}: ${parts.join(", ")}.`,
      ...list("Neue Ressorts", this.#sections),
      ...list("Neue Kürzel ohne Namen", this.#authors),
      ...list("Neue Stichwörter", this.#keywords),
    ];
  }

  #addReferences({ section, authors, keywords }: ImportReferences): void {
    if (section?.isNew) this.#sections.add(section.name);
    for (const author of authors) if (author.isNew) this.#authors.add(author.name);
    for (const keyword of keywords) if (keyword.isNew) this.#keywords.add(keyword.name);
  }
}

function list(label: string, names: ReadonlySet<string>): string[] {
  if (names.size === 0) return [];
  const shown = [...names].slice(0, LISTED).map(withoutControls).join(", ");
  const more = names.size > LISTED ? ` und ${names.size - LISTED} weitere` : "";
  return [`${label} (${names.size}): ${shown}${more}`];
}
