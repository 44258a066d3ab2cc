import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { loadSeries } from "./load-series.ts";
import type { SeriesRow } from "./series.ts";
import { findFreeSeriesSlug, lockSeriesNames, refuseTakenSeriesName, seriesSlug } from "./series-name.ts";
import { type ChangeSeriesInput, changeSeriesSchema } from "./series-schema.ts";

const STALE = "Die Serie wurde inzwischen von jemand anderem geändert. Laden Sie die Seite neu.";
const GONE = "Diesen Beitrag gibt es nicht mehr. Nehmen Sie ihn aus der Serie.";
const PAID = "Eine Anzeige ist nie Teil einer Serie. Wählen Sie einen redaktionellen Beitrag.";

/** The series as it is now, and where readers found it before. */
export type ChangedSeries = SeriesRow & { readonly slugBefore: string };

/**
 * Renames a series (its slug follows), describes it and puts its parts in order, all at once. Readers may see it, so the
 * press calls this and prints it. Problems of a part are told at `articleIds.<n>`; paid content is no part of a series
 * (§ 22 MStV asks for a clear line between both), pieces that readers do not see yet may be.
 * @throws CommandError "invalid", "not-allowed", "not-found", "stale" when somebody else has changed it since, "conflict"
 *   when another series has the name
 */
export async function changeSeries(
  transaction: Transaction,
  actor: Actor,
  input: ChangeSeriesInput,
): Promise<ChangedSeries> {
  const { id, version: seen, name, description, articleIds } = parseInput(changeSeriesSchema, input);
  await lockSeriesNames(transaction);
  const before = await loadSeries(transaction, id);
  authorise(actor, "manage-series");
  if (before.version !== seen) throw new CommandError("stale", STALE);
  await refuseTakenSeriesName(transaction, name, id);
  await refuseUnfit(transaction, id, articleIds);
  const after = { name, slug: await slugAfter(transaction, before, name), description, version: seen + 1 };
  await transaction.series.update({ where: { id }, data: after, select: { id: true } });
  const partsBefore = await putInOrder(transaction, id, articleIds);
  const { slug: slugBefore, name: nameBefore, description: descriptionBefore } = before;
  await recordAuditEntry(transaction, actor, {
    action: "change-series",
    subject: "series",
    subjectId: id,
    details: {
      before: { name: nameBefore, slug: slugBefore, description: descriptionBefore, articleIds: [...partsBefore] },
      after: { name, slug: after.slug, description, articleIds },
    },
  });
  return { id, ...after, slugBefore };
}

async function refuseUnfit(transaction: Transaction, seriesId: number, articleIds: readonly number[]): Promise<void> {
  const articles = await transaction.article.findMany({
    where: { id: { in: [...articleIds] } },
    select: { id: true, genre: true, seriesPart: { select: { seriesId: true, series: { select: { name: true } } } } },
  });
  const byId = new Map(articles.map((article) => [article.id, article]));
  const problems = articleIds.flatMap((articleId, index) => {
    const field = `articleIds.${index}`;
    const article = byId.get(articleId);
    if (article === undefined) return [{ field, message: GONE }];
    if (article.genre === "anzeige") return [{ field, message: PAID }];
    const other = article.seriesPart;
    if (other === null || other.seriesId === seriesId) return [];
    return [{ field, message: `Dieser Beitrag steht schon in der Serie „${other.series.name}“.` }];
  });
  const [first] = problems;
  if (first !== undefined) throw new CommandError("invalid", first.message, problems);
}

/** A change that the address does not show (upper case, an accent) keeps the address. */
async function slugAfter(transaction: Transaction, before: SeriesRow, name: string): Promise<string> {
  return seriesSlug(before.name) === seriesSlug(name) ? before.slug : findFreeSeriesSlug(transaction, name);
}

/** @returns the parts as they stood before */
async function putInOrder(
  transaction: Transaction,
  seriesId: number,
  articleIds: readonly number[],
): Promise<readonly number[]> {
  const before = await transaction.seriesPart.findMany({
    where: { seriesId },
    orderBy: { position: "asc" },
    select: { articleId: true },
  });
  await transaction.seriesPart.deleteMany({ where: { seriesId } });
  await transaction.seriesPart.createMany({
    data: articleIds.map((articleId, position) => ({ articleId, seriesId, position })),
  });
  return before.map(({ articleId }) => articleId);
}
