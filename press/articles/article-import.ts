import type { ArticleContent } from "#newsroom/articles/article.ts";
import { articleContentSchema } from "#newsroom/articles/article-content-schema.ts";
import type { KeywordKind } from "#newsroom/keywords/keyword.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";

/** A keyword as another system wrote it; the kind is null where nothing tells it. */
export type ImportedKeyword = {
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: KeywordKind | null;
};

/** A piece from another system. Its section, by-line and keywords are known by name; it brings no picture. */
export type ArticleImport = {
  readonly content: Omit<ArticleContent, "sectionId" | "authorIds" | "keywordIds" | "picture">;
  readonly section: string | null;
  readonly initials: readonly string[];
  readonly keywords: readonly ImportedKeyword[];
  /** The number of its public address, below the numbers that the house gives itself; kept when it is free. */
  readonly legacyId: number | null;
  /** Each of these tells the piece from all others; the first one is written down. */
  readonly importKeys: readonly [string, ...string[]];
  readonly firstPublishedAt: Date;
};

/** Something that the piece refers to, by the name that people read; `isNew` when the import makes it. */
export type ImportReference = { readonly name: string; readonly isNew: boolean };

export type ImportReferences = {
  readonly section: ImportReference | null;
  readonly authors: readonly ImportReference[];
  readonly keywords: readonly ImportReference[];
};

/** A piece that an earlier import brought. `isUntouched`: nobody has changed, handed in or published it since. */
export type KnownImport = { readonly outcome: "known"; readonly articleId: number; readonly isUntouched: boolean };

/** The earlier import of the same piece, or null. */
export async function findKnownImport(
  reader: Transaction,
  importKeys: ArticleImport["importKeys"],
): Promise<KnownImport | null> {
  const found = await reader.article.findMany({
    where: { importKey: { in: [...importKeys] } },
    select: {
      id: true,
      importKey: true,
      state: true,
      version: true,
      trashedAt: true,
      _count: { select: { revisions: true } },
    },
  });
  const known = importKeys.flatMap((key) => found.filter((article) => article.importKey === key))[0];
  if (known === undefined) return null;
  const isUntouched =
    known.state === "draft" && known.version === 1 && known.trashedAt === null && known._count.revisions === 0;
  return { outcome: "known", articleId: known.id, isUntouched };
}

/** The number that the piece had, or null when it had none or somebody else has it here. */
export async function findKeptNumber(reader: Transaction, legacyId: number | null): Promise<number | null> {
  if (legacyId === null) return null;
  const holder = await reader.article.findUnique({ where: { id: legacyId }, select: { id: true } });
  return holder === null ? legacyId : null;
}

/**
 * The piece with everything but its references, checked like a save from the desk.
 * @throws CommandError "invalid" with one problem per field
 */
export function checkImportedContent(order: ArticleImport): ArticleContent {
  return parseInput(articleContentSchema, {
    ...order.content,
    sectionId: null,
    authorIds: [],
    keywordIds: [],
    picture: null,
  });
}
