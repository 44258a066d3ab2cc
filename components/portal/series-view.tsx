import { portalSeriesMessages as words } from "#lib/messages/portal-series.ts";
import type { PortalSeries, SeriesEntry } from "#portal/series/series.ts";
import { homeAddress, seriesAddress, seriesIndexAddress } from "./addresses.ts";
import { Teaser } from "./teaser-list.tsx";

/** The page of a series: what it is about, and its parts in the order in which they are read. */
export function SeriesView({ series: { name, description, parts } }: { readonly series: PortalSeries }) {
  return (
    <>
      <header className="list-head">
        <p className="list-kind">
          <a href={seriesIndexAddress}>{words.label}</a>
        </p>
        <h1>{name}</h1>
        {description !== "" && <p className="list-description">{description}</p>}
        <p className="list-count">{words.parts(parts.length)}</p>
      </header>
      <ol className="series-parts" aria-label={words.list}>
        {parts.map((part, index) => (
          <li key={part.id}>
            <p className="series-label">{words.part(index + 1)}</p>
            <Teaser article={part} heading="h2" />
          </li>
        ))}
      </ol>
    </>
  );
}

/** All series, the one that went on last first. */
export function SeriesIndexView({ series }: { readonly series: readonly SeriesEntry[] }) {
  return (
    <>
      <header className="list-head">
        <h1>{words.title}</h1>
      </header>
      {series.length === 0 ? (
        <p className="list-empty">
          {words.empty} <a href={homeAddress}>{words.home}</a>
        </p>
      ) : (
        <ul className="series-entries">
          {series.map(({ name, slug, description, parts }) => (
            <li key={slug}>
              <h2>
                <a href={seriesAddress(slug)}>{name}</a>
              </h2>
              <p className="series-label">{words.parts(parts)}</p>
              {description !== "" && <p>{description}</p>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
