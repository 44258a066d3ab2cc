import type { ArticleListEntry, PublishedEntry } from "../article-list.ts";

/** Counting stops here: whoever has more needs no exact number, and counting everything takes longer than reading a page. */
export const MOST_COUNTED = 99;

/** The first few of what belongs together, and how many there are: at most one more than `MOST_COUNTED`. */
export type Pile = { readonly entries: readonly ArticleListEntry[]; readonly total: number };

/** The first page of the day. */
export type Desk = {
  /** Today in Germany by the database's clock, yyyy-mm-dd. */
  readonly today: string;
  /** What I see to, or wrote, as long as there is something of it that readers do not see yet. */
  readonly mine: Pile;
  /** What I may approve; null for those who approve nothing. */
  readonly toApprove: Pile | null;
  /** Due today or late: of everybody for whoever assigns, else my own. */
  readonly due: Pile;
  /** Approved, and nobody has said when; null for those who publish nothing. */
  readonly ready: Pile | null;
  readonly scheduled: Pile;
  readonly published: readonly PublishedEntry[];
};
