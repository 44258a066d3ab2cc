import { PageLink } from "#components/ui/page-link.tsx";
import { statisticsMessages as words } from "#lib/messages/desk-statistics.ts";
import type { CountedLine } from "./statistics.ts";

type CountedListProps = {
  readonly lines: readonly CountedLine[];
  /** What stands in the first column. */
  readonly what: string;
};

/** Lines with their counts; a bar behind each shows it against the longest one. */
export function CountedList({ lines, what }: CountedListProps) {
  const most = Math.max(1, ...lines.map(({ views }) => views));
  return (
    <table className="w-full">
      <thead>
        <tr className="text-left text-fine text-ink-soft">
          <th className="pb-1 font-normal">{what}</th>
          <th className="pb-1 text-right font-normal">{words.views}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, label, views, href }) => (
          <tr key={key} className="border-rule border-t">
            <td className="relative w-full py-2 pr-4 align-top">
              <span
                aria-hidden="true"
                className="absolute inset-y-1 left-0 bg-paper-tint"
                style={{ width: `${(views / most) * 100}%` }}
              />
              <span className="wrap-anywhere relative block pl-2">
                {href === undefined ? label : <PageLink href={href}>{label}</PageLink>}
              </span>
            </td>
            <td className="py-2 text-right align-top tabular-nums">{words.count(views)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
