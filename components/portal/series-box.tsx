import { portalSeriesMessages as words } from "#lib/messages/portal-series.ts";
import type { FollowUp, SeriesPlace } from "#portal/articles/article.ts";
import { articleAddress, seriesAddress } from "./addresses.ts";
import { Headline } from "./headline.tsx";

type Placed = { readonly series: SeriesPlace | null };

/** „Teil 3 von 7 der Serie …“, above the text. */
export function SeriesLine({ series }: Placed) {
  if (series === null) return null;
  return (
    <p className="series-line">
      {words.place(series.number, series.total)} {words.ofSeries}{" "}
      <a href={seriesAddress(series.slug)}>„{series.name}“</a>
    </p>
  );
}

/** The same on paper, where a link leads nowhere. */
export function PrintedSeriesLine({ series }: Placed) {
  if (series === null) return null;
  return <p className="series-line">{words.onPaper(series.number, series.total, series.name)}</p>;
}

/** Below the text: which part this was, and the parts before and after it. */
export function SeriesBox({ series }: Placed) {
  if (series === null || series.total < 2) return null;
  const { name, slug, number, total, previous, next } = series;
  return (
    <nav className="series-box" aria-labelledby="serie">
      <h2 id="serie">
        {words.label}: {name}
      </h2>
      <p className="series-place">
        {words.place(number, total)} · <a href={seriesAddress(slug)}>{words.all(total)}</a>
      </p>
      <ul>
        {previous !== null && <Neighbour label={words.previous} rel="prev" piece={previous} />}
        {next !== null && <Neighbour label={words.next} rel="next" piece={next} />}
      </ul>
    </nav>
  );
}

type NeighbourProps = { readonly label: string; readonly rel: "prev" | "next"; readonly piece: FollowUp };

function Neighbour({ label, rel, piece }: NeighbourProps) {
  return (
    <li>
      <span className="series-label">{label}</span>{" "}
      <a href={articleAddress(piece)} rel={rel}>
        <Headline kicker={piece.kicker} headline={piece.headline} />
      </a>
    </li>
  );
}
