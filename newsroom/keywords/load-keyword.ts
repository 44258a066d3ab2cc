import { CommandError } from "#lib/errors.ts";
import type { Transaction } from "../newsroom-database.ts";
import type { KeywordDetails } from "./keyword-queries.ts";

/**
 * Reads a keyword for a change and holds it until the transaction ends: nobody else changes it or puts it on an article.
 * @throws CommandError "not-found"
 */
export async function loadKeyword(transaction: Transaction, id: number): Promise<KeywordDetails> {
  const [keyword] = await transaction.$queryRaw<KeywordDetails[]>`
    SELECT id, name, kind::text AS kind, acronym, slug, aliases FROM newsroom.keyword WHERE id = ${id} FOR UPDATE`;
  if (keyword === undefined) throw new CommandError("not-found", "Dieses Stichwort gibt es nicht mehr.");
  return keyword;
}
