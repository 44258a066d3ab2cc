/** Genres that the old portal showed as a badge behind a headline; plain news carried none. */
export const LEGACY_GENRES = ["Bericht", "Interview", "Kommentar", "Hintergrund", "Anzeige"] as const;
export type LegacyGenre = (typeof LEGACY_GENRES)[number];

/** Most links and most keywords of one article; a page with more is damaged, and the rest is left aside. */
export const LEGACY_LIST_MAX = 100;

export type LegacyKeywordKind = "section" | "place" | "organisation" | "person" | "law" | "topic";

export type LegacyKeyword = {
  name: string;
  acronym: string | null;
  /** null where the page does not make the kind evident; a person decides then. */
  kind: LegacyKeywordKind | null;
  /** German: why this kind, or why none. */
  reason: string;
};

/** A piece of a paragraph; `coverage` marks a "(wir berichteten)" whose target is still to be found. */
export type LegacyRun = { text: string; coverage?: true };
export type LegacyParagraph = LegacyRun[];

/** What a report calls the parts of a page, in the order in which it lists them. */
export const LEGACY_FIELDS = [
  "Dachzeile",
  "Titel",
  "Genre",
  "Sichtbares Datum",
  "Vorspann",
  "Text",
  "Wir berichteten",
  "Kürzel",
  "Links",
  "Stichwörter",
  "Ressort",
  "Artikelnummer",
] as const;
export type LegacyField = (typeof LEGACY_FIELDS)[number];

/** `line` counts from 1; 0 stands for the file's name. */
export type Recognised = { field: LegacyField; value: string; line: number };
export type LeftAside = { line: number; text: string; reason: string };

/** What every reader of a part hands back beside its result, so that no line vanishes unnoticed. */
export type Findings = { recognised: Recognised[]; leftAside: LeftAside[] };

/** One article as the old portal showed it, with an account of every line of the saved page. */
export type LegacyPage = Findings & {
  /** Permanent public number of the article; null when neither the file's name nor the page carries one. */
  legacyId: number | null;
  /** Without its colon; empty when the page has none. */
  kicker: string;
  headline: string;
  /** null is plain news. */
  genre: LegacyGenre | null;
  /** yyyy-mm-dd, the date printed in brackets. */
  displayDate: string;
  /** Empty when the page has none. */
  teaser: string;
  paragraphs: LegacyParagraph[];
  /** Staff initials without brackets, several joined by "/". */
  initials: string | null;
  /** Absolute http(s) addresses in their order. */
  links: string[];
  keywords: LegacyKeyword[];
  section: string | null;
};
