import { genreLabels, portalMessages } from "#lib/messages/portal.ts";
import type { ArticleTeaser, PortalGenre } from "#portal/articles/article.ts";
import { formatDisplayDate } from "#portal/articles/format-display-date.ts";
import { genreAddress } from "./addresses.ts";

/** Kicker and headline as one text; the colon is heard and copied but not seen. */
export function Headline({ kicker, headline }: Pick<ArticleTeaser, "kicker" | "headline">) {
  return (
    <>
      {kicker && (
        <span className="kicker">
          {kicker}
          <span className="sr-only">: </span>
        </span>
      )}
      <span className="headline">{headline}</span>
    </>
  );
}

/** The genre of a piece. Plain news shows none; paid content must be told apart at a glance (§ 22 MStV) and has no list. */
export function GenreBadge({ genre, isLinked = false }: { readonly genre: PortalGenre; readonly isLinked?: boolean }) {
  if (genre === "meldung") return null;
  if (genre === "anzeige") return <span className="ad-label">{portalMessages.article.advertisement}</span>;
  if (!isLinked) return <span className="badge">{genreLabels[genre]}</span>;
  return (
    <a className="badge" href={genreAddress(genre)}>
      {genreLabels[genre]}
    </a>
  );
}

/** The visible date in the house's form: [9.11.2018]. */
export function Dateline({ day }: { readonly day: string }) {
  return (
    <span className="dateline">
      [<time dateTime={day}>{formatDisplayDate(day)}</time>]
    </span>
  );
}
