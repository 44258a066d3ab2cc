import { PageLink } from "#components/ui/page-link.tsx";
import { writingSeriesMessages as words } from "#lib/messages/desk-series.ts";
import { seriesPageAddress } from "../series/series-entry.ts";
import type { WritingArticle } from "./writing-article.ts";

type SeriesEntryProps = { readonly series: WritingArticle["series"]; readonly mayManage: boolean };

/** Which series the article belongs to; its place there is chosen at the series. */
export function SeriesEntry({ series, mayManage }: SeriesEntryProps) {
  if (series === null) return null;
  return (
    <p className="text-fine">
      {words.partOf}{" "}
      {mayManage ? (
        <PageLink href={seriesPageAddress(series.id)} className="text-link">
          {words.name(series.name)}
        </PageLink>
      ) : (
        words.name(series.name)
      )}
    </p>
  );
}
