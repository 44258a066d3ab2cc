/**
 * A run of text; `coverage` names the id of the earlier demo article that "(wir berichteten)" leads to, `note` says what
 * a footnote behind the words says.
 */
export type DemoInline =
  | string
  | { text: string; bold?: true; italic?: true; href?: string; coverage?: number; note?: string };

export type DemoBlock =
  | { kind: "paragraph"; content: DemoInline[] }
  | { kind: "heading"; level: 2 | 3; text: string }
  | { kind: "bullets"; items: DemoInline[][] }
  | { kind: "numbers"; items: DemoInline[][] }
  | { kind: "quote"; content: DemoInline[]; speaker?: string; role?: string }
  | { kind: "box"; title: string; items: DemoInline[][] }
  | { kind: "table"; caption: string; head: string[]; rows: string[][] }
  | { kind: "picture"; picture: DemoPicture; width: "text" | "wide" }
  | { kind: "embed"; address: string; title: string; caption: string }
  | { kind: "divider" };

export type DemoGenre = "Meldung" | "Bericht" | "Interview" | "Kommentar" | "Hintergrund" | "Anzeige";

export type DemoState = "published" | "draft" | "in-review" | "approved" | "withdrawn";

export type DemoPicture = { motif: string; caption: string; alt: string; credit: string };

export type DemoArticle = {
  /** Permanent and public, ascending with `displayDate`; starts at 100001. */
  id: number;
  /** Without the trailing colon. */
  kicker: string;
  headline: string;
  teaser: string;
  body: DemoBlock[];
  /** Slug of a demo section. */
  section: string;
  genre: DemoGenre;
  /** Initials of demo people. */
  authors: string[];
  /** Names of demo keywords in reading order. */
  keywords: string[];
  links: string[];
  /** Earlier pieces that readers are led on to. */
  recommended?: readonly number[];
  /** yyyy-mm-dd */
  displayDate: string;
  picture?: DemoPicture;
  /** The series that the piece belongs to, by its name in `demo-series.ts`, and its place there, from 1. */
  series?: { name: string; part: number };
  state: DemoState;
  /** What readers are told of a mistake in a published piece. */
  correction?: { wasWrong: string; isRight: string };
};

export type DemoKeywordKind = "section" | "place" | "organisation" | "person" | "law" | "topic";

export type DemoKeyword = {
  name: string;
  kind: DemoKeywordKind;
  acronym?: string;
  aliases?: string[];
  description?: string;
  /** Names of other keywords. */
  broader?: string;
  seeAlso?: string[];
};

export type DemoPerson = { name: string; initials: string };

export type DemoSection = { name: string; slug: string };
