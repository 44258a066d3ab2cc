import { Prisma } from "#prisma/generated/client.ts";
import { foldForSearch } from "../fold-for-search.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { FOLD_SEPARATOR } from "./fold-keyword.ts";
import { isSameName, type KeywordKind } from "./keyword.ts";

/** A line of the combobox. `matchedAlias` says why it is there when neither name nor acronym shows it. */
export type KeywordSuggestion = {
  readonly id: number;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: KeywordKind | null;
  readonly matchedAlias?: string;
};

/** A keyword with everything that people write of it. */
export type KeywordDetails = {
  readonly id: number;
  readonly name: string;
  readonly kind: KeywordKind | null;
  readonly acronym: string | null;
  readonly slug: string;
  readonly aliases: readonly string[];
};

/** `useCount`: articles that carry it, in whatever state, also those in the trash. */
export type KeywordListEntry = KeywordDetails & { readonly useCount: number };

/** One page of the list; `next` is the `after` of the following page, null on the last one. */
export type KeywordPage = { readonly keywords: readonly KeywordListEntry[]; readonly next: string | null };

export const KEYWORD_PAGE_LENGTH = 50;
const MAX_SUGGESTIONS = 50;

const details = { id: true, name: true, kind: true, acronym: true, slug: true, aliases: true } as const;
const withUses = { ...details, _count: { select: { articles: true } } } as const;

/**
 * Keywords for the combobox: every typed word occurs in name, acronym or aliases, umlauts also spelled ae, oe, ue.
 * What begins with the typed text comes first (names, then acronyms and aliases), then what contains it.
 */
export async function findKeywords(request: {
  readonly query: string;
  readonly limit?: number;
  /** Ids that are already chosen. */
  readonly exclude?: readonly number[];
}): Promise<KeywordSuggestion[]> {
  const typed = foldForSearch(storable(request.query));
  const pattern = escapeForLike(typed);
  const limit = Math.min(Math.max(request.limit ?? 10, 1), MAX_SUGGESTIONS);
  const rows = await newsroomDatabase().$queryRaw<KeywordDetails[]>`
    SELECT id, name, kind::text AS kind, acronym, aliases
    FROM newsroom.keyword
    WHERE folded LIKE ALL (${patternsOf(typed)}) AND id <> ALL (${[...(request.exclude ?? [])]}::int[])
    ORDER BY
      CASE
        WHEN ${typed} = ANY (string_to_array(folded, ${FOLD_SEPARATOR})) THEN 0
        WHEN folded LIKE ${`${pattern}%`} THEN 1
        WHEN folded LIKE ${`%${FOLD_SEPARATOR}${pattern}%`} THEN 2
        WHEN folded LIKE ${`% ${pattern}%`} THEN 3
        ELSE 4
      END,
      name, id
    LIMIT ${limit}`;
  return rows.map((row) => toSuggestion(row, typed));
}

/** The desk's list in German order, page by page; `query` as for `findKeywords`. */
export async function listKeywords(request: {
  readonly query?: string;
  /** "none" lists the keywords whose kind is still open. */
  readonly kind?: KeywordKind | "none" | null;
  readonly after?: string | null;
  readonly limit?: number;
}): Promise<KeywordPage> {
  const limit = Math.min(Math.max(request.limit ?? KEYWORD_PAGE_LENGTH, 1), 200);
  const words = wordsOf(foldForSearch(storable(request.query ?? "")));
  const rows = await newsroomDatabase().keyword.findMany({
    where: {
      AND: words.map((word) => ({ folded: { contains: escapeForLike(word) } })),
      ...(request.kind ? { kind: request.kind === "none" ? null : request.kind } : {}),
      ...(request.after ? { name: { gt: storable(request.after) } } : {}),
    },
    // Names are unique, so the name alone is the key of a page.
    orderBy: { name: "asc" },
    take: limit + 1,
    select: withUses,
  });
  const keywords = rows.slice(0, limit).map(({ _count, ...keyword }) => ({ ...keyword, useCount: _count.articles }));
  return { keywords, next: rows.length > limit ? (keywords.at(-1)?.name ?? null) : null };
}

/** A keyword with its use count, or null. */
export async function findKeywordById(id: number): Promise<KeywordListEntry | null> {
  const row = await newsroomDatabase().keyword.findUnique({ where: { id }, select: withUses });
  if (row === null) return null;
  const { _count, ...keyword } = row;
  return { ...keyword, useCount: _count.articles };
}

/** Keywords by number with their use counts; numbers without a keyword are left out. */
export async function findKeywordsById(ids: readonly number[]): Promise<ReadonlyMap<number, KeywordListEntry>> {
  const rows = await newsroomDatabase().keyword.findMany({ where: { id: { in: [...ids] } }, select: withUses });
  return new Map(rows.map(({ _count, ...keyword }) => [keyword.id, { ...keyword, useCount: _count.articles }]));
}

/** Keywords whose folded name equals that of `name`: candidates for being the same one. */
export async function findKeywordsNamed(transaction: Transaction, name: string): Promise<KeywordDetails[]> {
  const beginning = escapeForLike(`${foldForSearch(name)}${FOLD_SEPARATOR}`);
  return transaction.keyword.findMany({
    where: { OR: [{ name }, { folded: { startsWith: beginning } }] },
    orderBy: { id: "asc" },
    select: details,
  });
}

/**
 * The keyword that is called so (upper and lower case apart), or the one that has it among its aliases, as whatever was
 * merged away is called. Null when nobody, or several by alias, go by it.
 */
export async function findKeywordGoingBy(transaction: Transaction, name: string): Promise<KeywordDetails | null> {
  const named = await findKeywordsNamed(transaction, name);
  const known = named.find((one) => one.name === name) ?? named.find((one) => isSameName(one.name, name));
  if (known !== undefined) return known;
  const line = escapeForLike(foldForSearch(name));
  const candidates = await transaction.keyword.findMany({
    where: { folded: { contains: `${FOLD_SEPARATOR}${line}` } },
    select: details,
  });
  const byAlias = candidates.filter(({ aliases }) => aliases.some((alias) => isSameName(alias, name)));
  return byAlias.length === 1 ? (byAlias[0] ?? null) : null;
}

function toSuggestion({ id, name, acronym, kind, aliases }: KeywordDetails, typed: string): KeywordSuggestion {
  const words = wordsOf(typed);
  const hasAll = (text: string) => words.every((word) => foldForSearch(text).includes(word));
  const matchedAlias = hasAll(`${name} ${acronym ?? ""}`) ? undefined : aliases.find(hasAll);
  return { id, name, acronym, kind, ...(matchedAlias === undefined ? {} : { matchedAlias }) };
}

function wordsOf(folded: string): string[] {
  return folded.split(" ").filter((word) => word !== "");
}

function patternsOf(folded: string): Prisma.Sql {
  const patterns = wordsOf(folded).map((word) => `%${escapeForLike(word)}%`);
  return Prisma.sql`${patterns}::text[]`;
}

/** What people type is text, never a pattern. */
function escapeForLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** PostgreSQL refuses NUL and halves of surrogate pairs even in a question. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "");
}
