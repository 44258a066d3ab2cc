/** A piece that was read, and the host whose page led there. */
export type View = {
  readonly articleId: number;
  /** A host name without „www.“, or one of the two below. */
  readonly referrer: string;
};

/** Called directly, from our own pages, or from a place that does not tell its name. */
export const DIRECT = "";
/** All hosts beyond those that are kept apart. */
export const OTHER_HOSTS = "*";

/** Months for which counts are kept: two years can be compared. */
export const KEPT_MONTHS = 25;
