import { z } from "zod";
import type { Clearance } from "../approval-policy.ts";
import type { ArticleListEntry } from "../article-list.ts";

/** The columns of the board, in the order of an article's life; „published“ holds the last days. */
export const BOARD_COLUMNS = ["draft", "in_review", "approved", "scheduled", "published"] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

/** How many days a published piece stays on the board. */
export const DAYS_ON_BOARD = 7;

/** Whose pieces a board or calendar shows. An unreadable parameter counts as absent. */
export const deskFilterSchema = z.object({
  isMine: z.boolean().catch(false).default(false),
  section: z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined),
  /** An account, or „none“ for what nobody sees to. */
  responsible: z
    .union([z.uuid(), z.literal("none")])
    .optional()
    .catch(undefined),
});
export type DeskFilter = z.infer<typeof deskFilterSchema>;

export type BoardCard = ArticleListEntry & {
  /** The version that the board shows: a step names it, so that nobody approves what they have not seen. */
  readonly version: number;
  /**
   * For the policies. Whether the approval is still valid is said by its row alone; the content is compared by the command.
   */
  readonly clearance: Clearance;
  /** Of the last column: when readers got it. */
  readonly publishedAt: Date | null;
};

/** The first cards of each column, and how many there are: at most one more than `MOST_COUNTED`. */
export type BoardPile = { readonly cards: readonly BoardCard[]; readonly total: number };
export type Board = {
  /** Today in Germany by the database's clock, yyyy-mm-dd. */
  readonly today: string;
  readonly columns: Readonly<Record<BoardColumn, BoardPile>>;
};
