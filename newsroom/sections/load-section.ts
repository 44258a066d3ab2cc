import { CommandError } from "#lib/errors.ts";
import type { Transaction } from "../newsroom-database.ts";
import type { SectionRow } from "./section-queries.ts";

/**
 * Reads a section for a change and holds it until the transaction ends: nobody else changes it or files an article in it.
 * @throws CommandError "not-found"
 */
export async function loadSection(transaction: Transaction, id: number): Promise<SectionRow> {
  const [section] = await transaction.$queryRaw<SectionRow[]>`
    SELECT id, name, slug, position FROM newsroom.section WHERE id = ${id} FOR UPDATE`;
  if (section === undefined) throw new CommandError("not-found", "Dieses Ressort gibt es nicht mehr.");
  return section;
}
