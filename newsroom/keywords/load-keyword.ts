import { CommandError } from "#lib/errors.ts";
import type { Transaction } from "../newsroom-database.ts";
import type { KeywordDetails } from "./keyword-queries.ts";

/** Everything that people say of a keyword. */
export type WholeKeyword = KeywordDetails & {
  readonly description: string;
  readonly broaderId: number | null;
  readonly wikidataId: string | null;
  readonly gndId: string | null;
  /** In the editor's order. */
  readonly seeAlsoIds: readonly number[];
};

/**
 * Reads a keyword for a change and holds it until the transaction ends: nobody else changes it or puts it on an article.
 * @throws CommandError "not-found"
 */
export async function loadKeyword(transaction: Transaction, id: number): Promise<WholeKeyword> {
  await transaction.$queryRaw`SELECT 1 FROM newsroom.keyword WHERE id = ${id} FOR UPDATE`;
  const keyword = await findWholeKeyword(transaction, id);
  if (keyword === null) throw new CommandError("not-found", "Dieses Stichwort gibt es nicht mehr.");
  return keyword;
}

/** The same without holding it; null when there is none. */
export async function findWholeKeyword(reader: Transaction, id: number): Promise<WholeKeyword | null> {
  const row = await reader.keyword.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      kind: true,
      acronym: true,
      slug: true,
      aliases: true,
      description: true,
      broaderId: true,
      wikidataId: true,
      gndId: true,
      seeAlso: { select: { seeAlsoId: true }, orderBy: { position: "asc" } },
    },
  });
  if (row === null) return null;
  const { seeAlso, ...keyword } = row;
  return { ...keyword, seeAlsoIds: seeAlso.map(({ seeAlsoId }) => seeAlsoId) };
}
