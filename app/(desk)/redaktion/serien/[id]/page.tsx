import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SeriesPage } from "#components/desk/series/series-page.tsx";
import { seriesMessages } from "#lib/messages/desk-series.ts";
import { findSeriesForDesk } from "#newsroom/series/series-queries.ts";
import { requireUser } from "../../../../session.ts";
import { findSeriesPiecesAction, saveSeriesAction } from "../actions.ts";

type PageProps = { readonly params: Promise<{ id: string }> };

export const metadata: Metadata = { title: seriesMessages.title };

/** `/redaktion/serien/{id}`: one series, for editors and admins. */
export default async function SeriesDeskPage({ params }: PageProps) {
  await requireUser("manage-series");
  const { id } = await params;
  const series = /^\d{1,9}$/.test(id) ? await findSeriesForDesk(Number(id)) : null;
  if (series === null) notFound();
  return (
    <SeriesPage key={series.id} series={series} actions={{ find: findSeriesPiecesAction, save: saveSeriesAction }} />
  );
}
