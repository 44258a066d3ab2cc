import type { Metadata } from "next";
import { SeriesDesk } from "#components/desk/series/series-desk.tsx";
import { seriesMessages } from "#lib/messages/desk-series.ts";
import { listSeries } from "#newsroom/series/series-queries.ts";
import { requireUser } from "../../../session.ts";
import { createSeriesAction, deleteSeriesAction } from "./actions.ts";

export const metadata: Metadata = { title: seriesMessages.title };

/** `/redaktion/serien`: all series, for editors and admins. */
export default async function SeriesListPage() {
  await requireUser("manage-series");
  return (
    <SeriesDesk series={await listSeries()} actions={{ create: createSeriesAction, remove: deleteSeriesAction }} />
  );
}
