import { newsroomDatabase } from "../newsroom-database.ts";
import type { Actor } from "../people/actor.ts";
import type { ArticleContent, ArticleState } from "./article.ts";
import type { ArticleStanding } from "./article-policy.ts";
import { contentFromRow, contentSelection, isOwn } from "./load-article.ts";

/** A keyword, person or picture as the writing page shows it beside the text. */
export type ChosenKeyword = { readonly id: number; readonly name: string; readonly acronym: string | null };
export type ChosenAuthor = { readonly id: number; readonly name: string | null; readonly initials: string };
export type ChosenPicture = {
  readonly id: number;
  readonly fileName: string;
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
};

/** All that the writing page needs of one article. */
export type ArticleForWriting = {
  readonly id: number;
  readonly state: ArticleState;
  readonly version: number;
  readonly publishedVersion: number | null;
  readonly firstPublishedAt: Date | null;
  readonly changedAt: Date;
  readonly changedBy: string | null;
  readonly standing: ArticleStanding;
  readonly content: ArticleContent;
  readonly keywords: readonly ChosenKeyword[];
  readonly authors: readonly ChosenAuthor[];
  readonly picture: ChosenPicture | null;
};

/** The article as this person may see it, or null when there is none. Reading asks no lock. */
export async function findArticleForWriting(actor: Actor, id: number): Promise<ArticleForWriting | null> {
  const row = await newsroomDatabase().article.findUnique({
    where: { id },
    select: {
      ...contentSelection,
      authors: {
        select: { personId: true, person: { select: { userId: true, id: true, name: true, initials: true } } },
        orderBy: { position: "asc" },
      },
      keywords: {
        select: { keywordId: true, keyword: { select: { id: true, name: true, acronym: true } } },
        orderBy: { position: "asc" },
      },
      picture: { select: { id: true, fileName: true, width: true, height: true, widths: true } },
      id: true,
      state: true,
      version: true,
      publishedVersion: true,
      firstPublishedAt: true,
      changedAt: true,
      changedBy: { select: { name: true } },
      createdById: true,
      trashedAt: true,
    },
  });
  if (row === null) return null;
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    publishedVersion: row.publishedVersion,
    firstPublishedAt: row.firstPublishedAt,
    changedAt: row.changedAt,
    changedBy: row.changedBy?.name ?? null,
    standing: { state: row.state, isTrashed: row.trashedAt !== null, isOwn: isOwn(actor, row) },
    content: contentFromRow(row),
    keywords: row.keywords.map(({ keyword }) => keyword),
    authors: row.authors.map(({ person }) => ({ id: person.id, name: person.name, initials: person.initials })),
    picture: row.picture,
  };
}
