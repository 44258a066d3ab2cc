import type { Metadata } from "next";
import { STATISTICS_RANGES } from "#components/desk/statistics/statistics.ts";
import { StatisticsDesk } from "#components/desk/statistics/statistics-desk.tsx";
import { statisticsMessages } from "#lib/messages/desk-statistics.ts";
import { requireUser } from "../../../session.ts";
import { readStatistics } from "./read-statistics.ts";

export const metadata: Metadata = { title: statisticsMessages.title };

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `/redaktion/statistik`: what was read, for everybody at the desk. */
export default async function StatisticsPage({ searchParams }: PageProps) {
  await requireUser("see-statistics");
  const { zeitraum } = await searchParams;
  const range = STATISTICS_RANGES.find((known) => known === zeitraum) ?? "woche";
  return <StatisticsDesk statistics={await readStatistics(range)} />;
}
