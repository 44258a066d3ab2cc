import { measureText, readingMinutes } from "#editor/measures.ts";
import { portalMessages } from "#lib/messages/portal.ts";
import { portalArticleMessages } from "#lib/messages/portal-article.ts";
import type { ArticleTeaser, FollowUp, PortalArticle, PortalPicture } from "#portal/articles/article.ts";
import { sectionAddress } from "./addresses.ts";
import { ArticleContents } from "./article-contents.tsx";
import { ArticleByline, ArticleKeywords, ArticleLinks } from "./article-details.tsx";
import { ShortAddress } from "./article-share.tsx";
import { ArticleThread } from "./article-thread.tsx";
import { ArticleTools, type SheetAddresses } from "./article-tools.tsx";
import { ArticleChanges, Corrections } from "./corrections.tsx";
import { FollowUps } from "./follow-ups.tsx";
import { Dateline, GenreBadge, Headline } from "./headline.tsx";
import { LatestAside } from "./latest-aside.tsx";
import { MostRead } from "./most-read.tsx";
import { ResponsivePicture } from "./responsive-picture.tsx";
import { SeriesBox, SeriesLine } from "./series-box.tsx";
import { TeaserList } from "./teaser-list.tsx";

const words = portalMessages.article;

type ArticleViewProps = {
  readonly article: PortalArticle;
  /** Absolute address of the piece, for whoever shares it. */
  readonly canonical: string;
  /** The story that the piece is part of, oldest first. */
  readonly thread?: readonly FollowUp[];
  /** Pieces about the same. */
  readonly recommended?: readonly ArticleTeaser[];
  /** Newest other pieces of the section. */
  readonly related: readonly ArticleTeaser[];
  /** Newest pieces of the whole portal. */
  readonly latest: readonly ArticleTeaser[];
  /** What was read most in the last days. */
  readonly mostRead?: readonly ArticleTeaser[];
  readonly sheets?: SheetAddresses;
};

/** The page of one piece, in the order of the printed page: head, picture, text, sources, keywords, tools. */
export function ArticleView(props: ArticleViewProps) {
  const { article, canonical, thread = [], recommended = [], related, latest, mostRead = [], sheets } = props;
  const isPaid = article.genre === "anzeige";
  return (
    <>
      <div className="with-aside">
        <article className={`article${isPaid ? " is-ad" : ""}`} aria-labelledby="titel">
          <ArticleHead article={article} />
          {article.picture && <ArticleFigure picture={article.picture} />}
          <div className="article-columns">
            <ArticleByline authors={article.authors} />
            <ArticleContents bodyHtml={article.bodyHtml} />
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by the press from a checked document */}
            <div className="prose" dangerouslySetInnerHTML={{ __html: article.bodyHtml }} />
            <div className="article-end">
              <Corrections corrections={article.corrections} />
              <SeriesBox series={article.series} />
              <FollowUps followUps={article.followUps} />
              <ArticleThread here={article.id} thread={thread} />
              <ArticleLinks links={article.links} />
              <ArticleKeywords keywords={article.keywords} />
              <ArticleTools article={article} canonical={canonical} sheets={sheets} />
              <ShortAddress id={article.id} canonical={canonical} />
              <p className="print-only">
                {words.source} {canonical}
              </p>
            </div>
          </div>
        </article>
        <div className="asides">
          <LatestAside articles={latest} />
          <MostRead articles={mostRead} />
        </div>
      </div>
      <Recommended id="lesen-sie-auch" title={portalArticleMessages.recommended} articles={recommended} />
      <Recommended id="weitere-meldungen" title={words.related(article.section.name)} articles={related} />
    </>
  );
}

function ArticleHead({ article }: { readonly article: PortalArticle }) {
  return (
    <header className="article-head">
      <p className="article-place">
        <a href={sectionAddress(article.section.slug)}>{article.section.name}</a>{" "}
        <GenreBadge genre={article.genre} isLinked /> <ReadingTime text={article.bodyText} />
      </p>
      <h1 id="titel">
        <Headline kicker={article.kicker} headline={article.headline} />
      </h1>
      <p className="article-lead">
        <Dateline day={article.displayDate} /> {article.teaser}
      </p>
      <SeriesLine series={article.series} />
      <ArticleChanges {...article} />
    </header>
  );
}

function ArticleFigure({ picture }: { readonly picture: PortalPicture }) {
  return (
    <figure className="article-figure">
      <ResponsivePicture picture={picture} slot="article" eager />
      {(picture.caption || picture.credit) && (
        <figcaption>
          {picture.caption} {picture.credit && <span className="credit">{words.pictureCredit(picture.credit)}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** Of a text that takes more than a glance. */
function ReadingTime({ text }: { readonly text: string }) {
  const minutes = readingMinutes(measureText(text).words);
  return minutes < 2 ? null : <span className="reading-time">{portalArticleMessages.readingTime(minutes)}</span>;
}

type RecommendedProps = { readonly id: string; readonly title: string; readonly articles: readonly ArticleTeaser[] };

function Recommended({ id, title, articles }: RecommendedProps) {
  if (articles.length === 0) return null;
  return (
    <section className="related" aria-labelledby={id}>
      <h2 className="roof" id={id}>
        {title}
      </h2>
      <TeaserList articles={articles} form="card" />
    </section>
  );
}
