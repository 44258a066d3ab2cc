import type { ReactNode } from "react";
import { portalMessages } from "#lib/messages/portal.ts";
import type { ArticleTeaser } from "#portal/articles/article.ts";
import { articleAddress } from "./addresses.ts";
import { Dateline, GenreBadge, Headline } from "./headline.tsx";
import { type PictureSlot, ResponsivePicture } from "./responsive-picture.tsx";

const words = portalMessages.list;

type HeadingLevel = "h2" | "h3";

export type TeaserProps = {
  readonly article: ArticleTeaser;
  readonly heading?: HeadingLevel;
  /** "row": picture at the side, "card": picture above, "lead": the first piece, "text": no picture, "line": headline and date only. */
  readonly form?: "row" | "card" | "lead" | "text" | "line";
  /** Stands in for the teaser, e.g. the passage a search found. */
  readonly children?: ReactNode;
};

const slots: Readonly<Partial<Record<NonNullable<TeaserProps["form"]>, PictureSlot>>> = {
  row: "thumb",
  card: "card",
  lead: "lead",
};

/** One piece in a list, in the form that its rank deserves. */
export function Teaser({ article, heading = "h3", form = "row", children }: TeaserProps) {
  const slot = slots[form];
  const picture = slot && article.picture ? <TeaserPicture article={article} slot={slot} /> : null;
  const paid = article.genre === "anzeige" ? " is-ad" : "";
  return (
    <article className={`teaser teaser-${form}${picture ? " has-picture" : ""}${paid}`}>
      {picture}
      <div className="teaser-words">
        <TeaserTitle article={article} heading={heading} />
        {form === "line" ? (
          <p className="teaser-text">
            <Dateline day={article.displayDate} />
          </p>
        ) : (
          <p className="teaser-text">
            <Dateline day={article.displayDate} /> {children ?? article.teaser} <MoreLink article={article} />
          </p>
        )}
      </div>
    </article>
  );
}

function TeaserTitle({ article, heading: Heading }: { article: ArticleTeaser; heading: HeadingLevel }) {
  const badge = <GenreBadge genre={article.genre} />;
  const isPaid = article.genre === "anzeige";
  return (
    <>
      {isPaid && <p className="ad-line">{badge}</p>}
      <Heading className="teaser-title">
        <a href={articleAddress(article)}>
          <Headline kicker={article.kicker} headline={article.headline} />
        </a>
        {!isPaid && article.genre !== "meldung" && <> {badge}</>}
      </Heading>
    </>
  );
}

function TeaserPicture({ article, slot }: { article: ArticleTeaser; slot: PictureSlot }) {
  const picture = article.picture;
  if (!picture) return null;
  const isLead = slot === "lead";
  return (
    <figure className="teaser-figure">
      {/* biome-ignore lint/a11y/useAnchorContent: the headline beside it is the same link; a second one is in the way */}
      <a href={articleAddress(article)} tabIndex={-1} aria-hidden="true">
        <ResponsivePicture picture={picture} slot={slot} alt="" eager={isLead} />
      </a>
      <TeaserCaption caption={picture.caption} credit={isLead ? picture.credit : ""} />
    </figure>
  );
}

function TeaserCaption({ caption, credit }: { caption: string; credit: string }) {
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption} {credit && <span className="credit">{portalMessages.article.pictureCredit(credit)}</span>}
    </figcaption>
  );
}

function MoreLink({ article }: { readonly article: ArticleTeaser }) {
  return (
    <a className="more" href={articleAddress(article)}>
      {words.more}
      <span className="sr-only">{words.moreAbout(article.headline)}</span>
    </a>
  );
}

type TeaserListProps = Pick<TeaserProps, "heading" | "form"> & {
  readonly articles: readonly ArticleTeaser[];
};

/** A list of pieces, newest first as given. */
export function TeaserList({ articles, heading, form = "row" }: TeaserListProps) {
  return (
    <ul className={`teaser-list teaser-list-${form}`}>
      {articles.map((article) => (
        <li key={article.id}>
          <Teaser article={article} heading={heading} form={form} />
        </li>
      ))}
    </ul>
  );
}
