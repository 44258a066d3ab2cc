import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { statisticsMessages as words } from "#lib/messages/desk-statistics.ts";
import { DeskPage, DeskPart } from "../desk-page.tsx";
import { CountedList } from "./counted-list.tsx";
import { DayChart } from "./day-chart.tsx";
import { STATISTICS_RANGES, type Statistics, type StatisticsRange } from "./statistics.ts";

/** What was read, how often, and where readers came from. */
export function StatisticsDesk({ statistics }: { readonly statistics: Statistics }) {
  const { range, total, before, days, articles, sections, referrers } = statistics;
  return (
    <DeskPage title={words.title} intro={words.intro} width="wide" actions={<Ranges current={range} />}>
      <Total range={range} total={total} before={before} />
      {total === 0 && before === 0 ? (
        <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
      ) : (
        <>
          {days.length > 1 && (
            <DeskPart title={words.byDay}>
              <DayChart days={days} />
            </DeskPart>
          )}
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <DeskPart title={words.byArticle}>
              <CountedList lines={articles} what={words.article} />
            </DeskPart>
            <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
              <DeskPart title={words.bySection}>
                <CountedList lines={sections} what={words.section} />
              </DeskPart>
              <DeskPart title={words.byReferrer}>
                <CountedList lines={referrers} what={words.referrer} />
              </DeskPart>
            </div>
          </div>
        </>
      )}
    </DeskPage>
  );
}

function Ranges({ current }: { readonly current: StatisticsRange }) {
  return (
    <nav aria-label={words.range} className="flex flex-wrap gap-2">
      {STATISTICS_RANGES.map((range) => (
        <PageLink
          key={range}
          href={range === "woche" ? "/redaktion/statistik" : `/redaktion/statistik?zeitraum=${range}`}
          aria-current={range === current ? "page" : undefined}
          className="border border-rule px-3 py-1.5 text-fine aria-[current=page]:border-accent aria-[current=page]:bg-accent aria-[current=page]:text-on-accent"
        >
          {words.ranges[range]}
        </PageLink>
      ))}
    </nav>
  );
}

function Total({ range, total, before }: Pick<Statistics, "range" | "total" | "before">) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <strong className="text-3xl tabular-nums">{words.sum(total)}</strong>
      <span className="text-ink-soft">
        {before === 0 ? words.nothingBefore : `${words.change((total - before) / before)} ${words.before[range]}`}
      </span>
    </p>
  );
}
