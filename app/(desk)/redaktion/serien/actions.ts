"use server";

import { revalidatePath } from "next/cache";
import type { SavedSeries } from "#components/desk/series/series-entry.ts";
import type { ActionResult } from "#components/ui/action-result.ts";
import { createSeries } from "#newsroom/series/create-series.ts";
import { findPiecesForSeries, type SeriesPiece } from "#newsroom/series/series-queries.ts";
import type { ChangeSeriesInput, CreateSeriesInput } from "#newsroom/series/series-schema.ts";
import { removeSeries } from "#press/series/remove-series.ts";
import { updateSeries } from "#press/series/update-series.ts";
import { deskAction } from "../../../desk-action.ts";

const PAGE = "/redaktion/serien";

export async function createSeriesAction(input: CreateSeriesInput): Promise<ActionResult<number>> {
  return deskAction("manage-series", async (user) => (await createSeries(user, input)).id);
}

export async function saveSeriesAction(input: ChangeSeriesInput): Promise<ActionResult<SavedSeries>> {
  return deskAction("manage-series", async (user) => {
    const { version, slug } = await updateSeries(user, input);
    return { version, slug };
  });
}

export async function deleteSeriesAction(input: { id: number }): Promise<ActionResult<void>> {
  return deskAction("manage-series", async (user) => {
    await removeSeries(user, input);
    revalidatePath(PAGE);
  });
}

export async function findSeriesPiecesAction(input: {
  seriesId: number;
  query: string;
}): Promise<ActionResult<readonly SeriesPiece[]>> {
  return deskAction("manage-series", () => findPiecesForSeries(input));
}
