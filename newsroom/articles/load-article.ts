import { parseBody } from "#editor/parse-body.ts";
import { CommandError } from "#lib/errors.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { Transaction } from "../newsroom-database.ts";
import type { Actor } from "../people/actor.ts";
import type { ArticleContent, ArticleState } from "./article.ts";
import type { ArticleStanding } from "./article-policy.ts";
import { dayFromColumn } from "./calendar-day.ts";

/** An article as the commands need it; its row stays locked until the end of the transaction. */
export type LoadedArticle = {
  readonly id: number;
  readonly state: ArticleState;
  readonly version: number;
  readonly publishedVersion: number | null;
  readonly firstPublishedAt: Date | null;
  /** When the desk last said that something essential is new. */
  readonly significantUpdateAt: Date | null;
  readonly plannedFor: Date | null;
  readonly embargoUntil: Date | null;
  readonly scheduledFor: Date | null;
  readonly takeDownFor: Date | null;
  readonly content: ArticleContent;
  readonly standing: ArticleStanding;
};

/** The columns that make up the content; shared by commands and queries. */
export const contentSelection = {
  kicker: true,
  headline: true,
  teaser: true,
  body: true,
  genre: true,
  sectionId: true,
  links: true,
  recommendedIds: true,
  pictureId: true,
  pictureAlt: true,
  pictureCaption: true,
  pictureCredit: true,
  displayDate: true,
  authors: { select: { personId: true, person: { select: { userId: true } } }, orderBy: { position: "asc" } },
  keywords: { select: { keywordId: true }, orderBy: { position: "asc" } },
} satisfies Prisma.ArticleSelect;

type ContentRow = Prisma.ArticleGetPayload<{ select: typeof contentSelection }>;

/**
 * Locks and loads an article, so that two commands on it follow one another.
 * @throws CommandError "not-found"
 */
export async function loadArticle(transaction: Transaction, actor: Actor, id: number): Promise<LoadedArticle> {
  await transaction.$queryRaw`SELECT 1 FROM newsroom.article WHERE id = ${id} FOR UPDATE`;
  const row = await transaction.article.findUnique({
    where: { id },
    select: {
      ...contentSelection,
      state: true,
      version: true,
      publishedVersion: true,
      firstPublishedAt: true,
      significantUpdateAt: true,
      plannedFor: true,
      embargoUntil: true,
      scheduledFor: true,
      takeDownFor: true,
      trashedAt: true,
      createdById: true,
    },
  });
  if (row === null) throw new CommandError("not-found", "Diesen Artikel gibt es nicht.");
  return {
    id,
    state: row.state,
    version: row.version,
    publishedVersion: row.publishedVersion,
    firstPublishedAt: row.firstPublishedAt,
    significantUpdateAt: row.significantUpdateAt,
    plannedFor: row.plannedFor,
    embargoUntil: row.embargoUntil,
    scheduledFor: row.scheduledFor,
    takeDownFor: row.takeDownFor,
    content: contentFromRow(row),
    standing: { state: row.state, isTrashed: row.trashedAt !== null, isOwn: isOwn(actor, row) },
  };
}

/** Own is what one made, or in whose byline one stands. */
export function isOwn(
  actor: Actor,
  row: { readonly createdById: string | null; readonly authors: readonly { person: { userId: string | null } }[] },
): boolean {
  if (actor.kind !== "user") return false;
  return row.createdById === actor.id || row.authors.some(({ person }) => person.userId === actor.id);
}

export function contentFromRow(row: ContentRow): ArticleContent {
  const body = parseBody(row.body);
  // The commands store checked documents only; a refused one means that the schema changed without a migration.
  if (!body.ok) throw new Error(`Stored body does not fit the schema: ${body.problems[0]?.message}`);
  return {
    kicker: row.kicker,
    headline: row.headline,
    teaser: row.teaser,
    body: body.body,
    genre: row.genre,
    sectionId: row.sectionId,
    authorIds: row.authors.map(({ personId }) => personId),
    keywordIds: row.keywords.map(({ keywordId }) => keywordId),
    links: row.links,
    recommendedIds: row.recommendedIds,
    picture:
      row.pictureId === null
        ? null
        : { pictureId: row.pictureId, alt: row.pictureAlt, caption: row.pictureCaption, credit: row.pictureCredit },
    displayDate: dayFromColumn(row.displayDate),
  };
}
