import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import type { SeriesRow } from "./series.ts";
import { findFreeSeriesSlug, lockSeriesNames, refuseTakenSeriesName } from "./series-name.ts";
import { type CreateSeriesInput, createSeriesSchema } from "./series-schema.ts";

/**
 * Makes a series without parts, of which readers see nothing yet.
 * @throws CommandError "invalid", "not-allowed", "conflict" when there is one of this name
 */
export async function createSeries(actor: Actor, input: CreateSeriesInput): Promise<SeriesRow> {
  const { name } = parseInput(createSeriesSchema, input);
  authorise(actor, "manage-series");
  return newsroomDatabase().$transaction(async (transaction) => {
    await lockSeriesNames(transaction);
    await refuseTakenSeriesName(transaction, name);
    const series = await transaction.series.create({
      data: { name, slug: await findFreeSeriesSlug(transaction, name) },
      select: { id: true, name: true, slug: true, description: true, version: true },
    });
    await recordAuditEntry(transaction, actor, {
      action: "create-series",
      subject: "series",
      subjectId: series.id,
      details: { name, slug: series.slug },
    });
    return series;
  });
}
