import { z } from "zod";
import { ARTICLE_STATES, GENRES, type Genre } from "./article.ts";
import type { ArticleStanding } from "./article-policy.ts";
import type { Assignment } from "./assignment/assignment.ts";

export const ARTICLE_SORTS = ["changed", "headline", "display-date"] as const;
export type ArticleSort = (typeof ARTICLE_SORTS)[number];

const optionalId = z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined);

/** The list's address: filters, order and place. An unreadable parameter counts as absent. */
export const articleFilterSchema = z.object({
  q: z.string().max(200).catch("").default(""),
  state: z
    .enum([...ARTICLE_STATES, "trash"])
    .optional()
    .catch(undefined),
  genre: z.enum(GENRES).optional().catch(undefined),
  section: optionalId,
  author: optionalId,
  keyword: optionalId,
  sort: z.enum(ARTICLE_SORTS).catch("changed").default("changed"),
  /** Keyset: the last entry of the page before, as `value~id`. */
  after: z.string().max(400).optional().catch(undefined),
});

export type ArticleFilter = z.infer<typeof articleFilterSchema>;

export type ArticleListEntry = {
  readonly id: number;
  readonly kicker: string;
  readonly headline: string;
  /** For the policy: state, whether it lies in the trash, and whether it is the reader's own. */
  readonly standing: ArticleStanding;
  readonly genre: Genre;
  readonly section: string | null;
  readonly authors: readonly string[];
  readonly displayDate: string | null;
  readonly changedAt: Date;
  readonly changedBy: string | null;
  /** True when readers see an older version than the working copy. */
  readonly hasUnpublishedChanges: boolean;
  /** When it is meant for. */
  readonly plannedFor: Date | null;
  /** Until when nobody may publish it; null where that is over or there is none. */
  readonly embargoUntil: Date | null;
  /** Threads of comments that nobody has settled. */
  readonly openComments: number;
  /** When readers will see it. */
  readonly scheduledFor: Date | null;
  readonly assignment: Assignment;
};

export type ArticleList = {
  readonly entries: readonly ArticleListEntry[];
  readonly next: string | null;
  /** Today in Germany by the database's clock, yyyy-mm-dd: what is due is due by it. */
  readonly today: string;
};

/** A published piece with the moment of its latest publication. */
export type PublishedEntry = ArticleListEntry & { readonly publishedAt: Date };
