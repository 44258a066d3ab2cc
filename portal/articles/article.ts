/**
 * What readers see of a published piece. These are plain data: the queries make them, the components draw them.
 */

/** Genre of a piece; plain news ("meldung") shows no badge. */
export type PortalGenre = "meldung" | "bericht" | "interview" | "kommentar" | "hintergrund" | "anzeige";

export type PortalSectionLink = { readonly name: string; readonly slug: string };

export type PortalKeywordLink = { readonly name: string; readonly acronym: string | null; readonly slug: string };

/** An author: `name` is null where only the initials are known. */
export type PortalAuthor = { readonly name: string | null; readonly initials: string; readonly slug: string };

/** A picture in use: sizes in pixels, `widths` are the stored renditions, ascending. */
export type PortalPicture = {
  readonly contentHash: string;
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** Address below which the renditions lie when it is not the public one. */
  readonly folder?: string;
};

/** A picture that the text shows, as far as paper needs to know it. */
export type TextPicture = Pick<PortalPicture, "contentHash" | "widths">;

/** An entry of a list. `displayDate` is a calendar day, yyyy-mm-dd. */
export type ArticleTeaser = {
  readonly id: number;
  readonly slug: string;
  readonly kicker: string;
  readonly headline: string;
  readonly teaser: string;
  readonly displayDate: string;
  readonly genre: PortalGenre;
  readonly section: PortalSectionLink;
  readonly picture: PortalPicture | null;
};

/** A public note on an error in a piece: what was wrong, what is right, since when it is told. Plain text. */
export type ArticleCorrection = {
  readonly id: number;
  readonly wasWrong: string;
  readonly isRight: string;
  readonly at: Date;
};

/** A newer piece that reports further. `displayDate` is a calendar day, yyyy-mm-dd. */
export type FollowUp = Pick<ArticleTeaser, "id" | "slug" | "kicker" | "headline" | "displayDate">;

/** Where a piece stands in its series; only published parts count, `number` from 1. */
export type SeriesPlace = {
  readonly name: string;
  readonly slug: string;
  readonly number: number;
  readonly total: number;
  readonly previous: FollowUp | null;
  readonly next: FollowUp | null;
};

/** A whole piece. `bodyHtml` was rendered by the press from a checked document and already ends with the initials. */
export type PortalArticle = ArticleTeaser & {
  readonly bodyHtml: string;
  readonly bodyTypst: string;
  readonly bodyText: string;
  readonly textPictures: readonly TextPicture[];
  /** Hosts of the frames that a reader may load into the text by a click. */
  readonly frameHosts: readonly string[];
  readonly authors: readonly PortalAuthor[];
  readonly keywords: readonly PortalKeywordLink[];
  readonly links: readonly string[];
  /** Other articles of ours that the text points at and that readers can see; `bodyTypst` names others too. */
  readonly linkedIds: readonly number[];
  /** In the order in which readers were told. */
  readonly corrections: readonly ArticleCorrection[];
  /** Newest first. */
  readonly followUps: readonly FollowUp[];
  readonly series: SeriesPlace | null;
  readonly firstPublishedAt: Date;
  /** When the desk last said that something essential is new; null when it never did. */
  readonly significantUpdateAt: Date | null;
  readonly printedAt: Date;
};

/** One page of a list; `page` counts from 1. */
export type ArticlePage = {
  readonly articles: readonly ArticleTeaser[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
};
