import { berlinDay } from "#lib/berlin-time.ts";
import { databaseNow } from "#lib/database/clock.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import type { UserActor } from "../../people/user-queries.ts";
import { entrySelection, toEntry } from "../article-list-queries.ts";
import {
  BOARD_COLUMNS,
  type Board,
  type BoardCard,
  type BoardColumn,
  type BoardPile,
  DAYS_ON_BOARD,
  type DeskFilter,
} from "./board.ts";
import { MOST_COUNTED } from "./desk.ts";
import { matchesFilter } from "./desk-conditions.ts";

const CARDS_IN_COLUMN = 30;
/** Publications that are looked at, newest first; a newsroom of our size publishes fewer in the days that are shown. */
const PUBLICATIONS_SEEN = 400;
const DAY_MS = 86_400_000;

const cardSelection = {
  ...entrySelection,
  section: { select: { name: true, needsFourEyes: true } },
  approval: { select: { voidedAt: true } },
} satisfies Prisma.ArticleSelect;

type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardSelection }>;

/** The board as this person may see it: what presses comes first in its column, in the last one what went out last. */
export async function readBoard(user: UserActor, filter: DeskFilter): Promise<Board> {
  const now = await databaseNow(newsroomDatabase());
  const wanted = matchesFilter(user, filter);
  const piles = await Promise.all(
    BOARD_COLUMNS.map(async (column) => {
      const pile =
        column === "published"
          ? await readPublished(user, wanted, now)
          : await readColumn(user, { AND: [{ state: column, trashedAt: null }, wanted] }, column, now);
      return [column, pile] as const;
    }),
  );
  // Every column has its pile.
  return { today: berlinDay(now), columns: Object.fromEntries(piles) as Record<BoardColumn, BoardPile> };
}

async function readColumn(
  user: UserActor,
  where: Prisma.ArticleWhereInput,
  column: BoardColumn,
  now: Date,
): Promise<BoardPile> {
  const { article } = newsroomDatabase();
  const orderBy: Prisma.ArticleOrderByWithRelationInput[] =
    column === "scheduled"
      ? [{ scheduledFor: "asc" }, { id: "asc" }]
      : [
          { assignment: { dueOn: { sort: "asc", nulls: "last" } } },
          { assignment: { priority: "asc" } },
          { changedAt: "desc" },
          { id: "desc" },
        ];
  const [rows, total] = await Promise.all([
    article.findMany({ where, orderBy, take: CARDS_IN_COLUMN, select: cardSelection }),
    article.count({ where, take: MOST_COUNTED + 1 }),
  ]);
  return { cards: rows.map((row) => toCard(user, row, now, null)), total };
}

/** By the log of the last days: `changedAt` of a published piece also moves when somebody works on its next version. */
async function readPublished(user: UserActor, wanted: Prisma.ArticleWhereInput, now: Date): Promise<BoardPile> {
  const publications = await newsroomDatabase().auditEntry.findMany({
    where: {
      subjectType: "article",
      action: "publish-article",
      at: { gte: new Date(now.getTime() - DAYS_ON_BOARD * DAY_MS) },
    },
    orderBy: { at: "desc" },
    take: PUBLICATIONS_SEEN,
    select: { subjectId: true, at: true },
  });
  const moments = new Map(publications.reverse().map(({ subjectId, at }) => [Number(subjectId), at]));
  const rows = await newsroomDatabase().article.findMany({
    where: { AND: [{ id: { in: [...moments.keys()] }, state: "published", trashedAt: null }, wanted] },
    select: cardSelection,
  });
  const cards = rows
    .map((row) => ({
      card: toCard(user, row, now, moments.get(row.id) ?? null),
      at: moments.get(row.id)?.getTime() ?? 0,
    }))
    .sort((one, other) => other.at - one.at || other.card.id - one.card.id)
    .map(({ card }) => card);
  return { cards: cards.slice(0, CARDS_IN_COLUMN), total: cards.length };
}

function toCard(user: UserActor, row: CardRow, now: Date, publishedAt: Date | null): BoardCard {
  const entry = toEntry(user, row, now);
  return {
    ...entry,
    version: row.version,
    publishedAt,
    clearance: {
      needsFourEyes: row.section?.needsFourEyes === true,
      approval: approvalOf(row.approval),
      embargoUntil: entry.embargoUntil,
    },
  };
}

function approvalOf(approval: CardRow["approval"]): BoardCard["clearance"]["approval"] {
  if (approval === null) return "none";
  return approval.voidedAt === null ? "valid" : "void";
}
