import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { loadSeries } from "./load-series.ts";
import { seriesIdSchema } from "./series-schema.ts";

export type DeletedSeries = { readonly id: number; readonly slug: string };

/**
 * Deletes a series without parts. The press calls this, and old addresses lead to it no more.
 * @throws CommandError "invalid", "not-allowed", "not-found", "conflict" while it has parts
 */
export async function deleteSeries(
  transaction: Transaction,
  actor: Actor,
  input: { readonly id: number },
): Promise<DeletedSeries> {
  const { id } = parseInput(seriesIdSchema, input);
  const { name, slug } = await loadSeries(transaction, id);
  authorise(actor, "manage-series");
  const parts = await transaction.seriesPart.count({ where: { seriesId: id } });
  if (parts > 0) {
    const pieces = parts === 1 ? "einen Teil" : `${parts} Teile`;
    throw new CommandError("conflict", `„${name}“ hat noch ${pieces}. Bitte nehmen Sie sie zuerst heraus.`);
  }
  await transaction.series.delete({ where: { id }, select: { id: true } });
  await recordAuditEntry(transaction, actor, {
    action: "delete-series",
    subject: "series",
    subjectId: id,
    details: { name, slug },
  });
  return { id, slug };
}
