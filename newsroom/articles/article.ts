import { type ArticleBody, EMPTY_BODY } from "#editor/body.ts";

/** The life of an article; the union is complete even where a transition is not offered yet. */
export const ARTICLE_STATES = ["draft", "in_review", "approved", "scheduled", "published", "withdrawn"] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** Kinds of pieces. Plain news carries no badge; "anzeige" is paid content and always labelled. */
export const GENRES = ["meldung", "bericht", "interview", "kommentar", "hintergrund", "anzeige"] as const;
export type Genre = (typeof GENRES)[number];

/** A picture in its use by one article; caption, alternative text and credit belong to the use. */
export type PictureUse = {
  readonly pictureId: number;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
};

/** Everything of an article that people write: what a save sends, a revision keeps and the press prints. */
export type ArticleContent = {
  readonly kicker: string;
  readonly headline: string;
  readonly teaser: string;
  readonly body: ArticleBody;
  readonly genre: Genre;
  readonly sectionId: number | null;
  /** Persons of the byline, in order. */
  readonly authorIds: readonly number[];
  /** Keywords in the editor's order. */
  readonly keywordIds: readonly number[];
  /** Bare external links, in order. */
  readonly links: readonly string[];
  /** Articles that readers are led on to, in the editor's order. */
  readonly recommendedIds: readonly number[];
  readonly picture: PictureUse | null;
  /** Calendar day yyyy-mm-dd, or null for the day of first publication. */
  readonly displayDate: string | null;
};

/** What an article says when nobody has written anything. */
export const EMPTY_CONTENT: ArticleContent = {
  kicker: "",
  headline: "",
  teaser: "",
  body: EMPTY_BODY,
  genre: "meldung",
  sectionId: null,
  authorIds: [],
  keywordIds: [],
  links: [],
  recommendedIds: [],
  picture: null,
  displayDate: null,
};

export const STATE_NAMES: Record<ArticleState, string> = {
  draft: "Entwurf",
  in_review: "Zur Abnahme",
  approved: "Abgenommen",
  scheduled: "Geplant",
  published: "Veröffentlicht",
  withdrawn: "Zurückgezogen",
};

export const GENRE_NAMES: Record<Genre, string> = {
  meldung: "Meldung",
  bericht: "Bericht",
  interview: "Interview",
  kommentar: "Kommentar",
  hintergrund: "Hintergrund",
  anzeige: "Anzeige",
};
