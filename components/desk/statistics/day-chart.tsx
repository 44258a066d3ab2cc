import { statisticsMessages as words } from "#lib/messages/desk-statistics.ts";
import type { DayCount } from "./statistics.ts";

const HEIGHT = 120;
/** Of a day's place, in the chart's own units; the rest is the gap to the next one. */
const [PLACE, BAR] = [20, 14];

/** Views by day as bars, and the same as a table for whoever reads figures, or hears them. */
export function DayChart({ days }: { readonly days: readonly DayCount[] }) {
  const most = days.reduce((best, day) => (day.views > best.views ? day : best), days[0] ?? { day: "", views: 0 });
  return (
    <div className="grid gap-3">
      <svg
        role="img"
        aria-label={words.dayChart(most.day, most.views)}
        viewBox={`0 0 ${days.length * PLACE} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-36 w-full border-rule border-b"
      >
        {days.map(({ day, views }, place) => {
          const height = most.views === 0 ? 0 : (views / most.views) * HEIGHT;
          return (
            <rect
              key={day}
              x={place * PLACE + (PLACE - BAR) / 2}
              y={HEIGHT - height}
              width={BAR}
              height={height}
              className="fill-accent"
            >
              <title>{`${day}: ${words.sum(views)}`}</title>
            </rect>
          );
        })}
      </svg>
      <div className="flex justify-between text-fine text-ink-soft" aria-hidden="true">
        <span>{days[0]?.day}</span>
        <span>{days.at(-1)?.day}</span>
      </div>
      <details>
        <summary className="cursor-pointer text-fine text-link">{words.asTable}</summary>
        <table className="mt-2 w-full max-w-sm text-fine">
          <thead>
            <tr className="text-left text-ink-soft">
              <th className="py-1 font-normal">{words.day}</th>
              <th className="py-1 text-right font-normal">{words.views}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, views }) => (
              <tr key={day} className="border-rule border-t">
                <td className="py-1">{day}</td>
                <td className="py-1 text-right tabular-nums">{words.count(views)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
