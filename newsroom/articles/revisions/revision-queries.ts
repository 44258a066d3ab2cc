import { newsroomDatabase } from "../../newsroom-database.ts";
import type { RevisionReason } from "./revision.ts";

export const NEWEST_FIRST = [{ createdAt: "desc" }, { version: "desc" }, { id: "desc" }] as const;

/** A kept version as lists show it, without its words. */
export type RevisionEntry = {
  readonly id: string;
  readonly version: number;
  readonly reason: RevisionReason;
  readonly name: string | null;
  readonly at: Date;
  /** Who kept it; null for the system and for accounts that are gone. */
  readonly author: string | null;
  /** Who wrote since the version before. */
  readonly contributors: readonly string[];
  /** Whether readers see this one. */
  readonly isPublished: boolean;
};

export const entrySelection = {
  id: true,
  version: true,
  reason: true,
  name: true,
  createdAt: true,
  contributors: true,
  createdBy: { select: { name: true } },
} as const;

type EntryRow = {
  readonly id: string;
  readonly version: number;
  readonly reason: RevisionReason;
  readonly name: string | null;
  readonly createdAt: Date;
  readonly contributors: readonly string[];
  readonly createdBy: { readonly name: string } | null;
};

const PAGE_SIZE = 50;

/**
 * The kept versions of an article, the newest first.
 * @param before id of the last one of the page before
 * @returns `older`: id to go on from, or null at the end
 */
export async function listRevisions(
  articleId: number,
  before: string | null,
): Promise<{ readonly entries: readonly RevisionEntry[]; readonly older: string | null }> {
  const rows = await newsroomDatabase().revision.findMany({
    where: { articleId },
    select: entrySelection,
    orderBy: [...NEWEST_FIRST],
    take: PAGE_SIZE + 1,
    ...(before === null ? {} : { cursor: { id: before }, skip: 1 }),
  });
  const entries = await toEntries(articleId, rows.slice(0, PAGE_SIZE));
  return { entries, older: rows.length > PAGE_SIZE ? (entries.at(-1)?.id ?? null) : null };
}

export async function toEntries(articleId: number, rows: readonly EntryRow[]): Promise<readonly RevisionEntry[]> {
  const names = await findNames(rows.flatMap(({ contributors }) => contributors));
  const published = await findPublishedId(articleId);
  return rows.map(({ createdAt, createdBy, contributors, ...row }) => ({
    ...row,
    at: createdAt,
    author: createdBy?.name ?? null,
    contributors: contributors.flatMap((id) => names.get(id) ?? []),
    isPublished: row.id === published,
  }));
}

/** The kept version that readers see: of the same words the one that was published last. */
async function findPublishedId(articleId: number): Promise<string | null> {
  const article = await newsroomDatabase().article.findUnique({
    where: { id: articleId },
    select: { publishedVersion: true },
  });
  if (article === null || article.publishedVersion === null) return null;
  const revision = await newsroomDatabase().revision.findFirst({
    where: { articleId, version: article.publishedVersion, reason: { in: ["publication", "correction"] } },
    select: { id: true },
    orderBy: [...NEWEST_FIRST],
  });
  return revision?.id ?? null;
}

/** Names of accounts by their ids; accounts that are gone have none. */
export async function findNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = await newsroomDatabase().user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
