import { portalMessages } from "#lib/messages/portal.ts";
import type { ArticleTeaser, PortalArticle, PortalPicture } from "#portal/articles/article.ts";
import { sectionAddress } from "./addresses.ts";
import { ArticleByline, ArticleKeywords, ArticleLinks } from "./article-details.tsx";
import { ArticleTools, type SheetAddresses } from "./article-tools.tsx";
import { ArticleChanges, Corrections } from "./corrections.tsx";
import { FollowUps } from "./follow-ups.tsx";
import { Dateline, GenreBadge, Headline } from "./headline.tsx";
import { LatestAside } from "./latest-aside.tsx";
import { ResponsivePicture } from "./responsive-picture.tsx";
import { TeaserList } from "./teaser-list.tsx";

const words = portalMessages.article;

type ArticleViewProps = {
  readonly article: PortalArticle;
  /** Absolute address of the piece, for „Link mailen“. */
  readonly canonical: string;
  /** Newest other pieces of the section. */
  readonly related: readonly ArticleTeaser[];
  /** Newest pieces of the whole portal. */
  readonly latest: readonly ArticleTeaser[];
  readonly sheets?: SheetAddresses;
};

/** The page of one piece, in the order of the printed page: head, picture, text, sources, keywords, tools. */
export function ArticleView({ article, canonical, related, latest, sheets }: ArticleViewProps) {
  const isPaid = article.genre === "anzeige";
  return (
    <>
      <div className="with-aside">
        <article className={`article${isPaid ? " is-ad" : ""}`} aria-labelledby="titel">
          <ArticleHead article={article} />
          {article.picture && <ArticleFigure picture={article.picture} />}
          <div className="article-columns">
            <ArticleByline authors={article.authors} />
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by the press from a checked document */}
            <div className="prose" dangerouslySetInnerHTML={{ __html: article.bodyHtml }} />
            <div className="article-end">
              <Corrections corrections={article.corrections} />
              <FollowUps followUps={article.followUps} />
              <ArticleLinks links={article.links} />
              <ArticleKeywords keywords={article.keywords} />
              <ArticleTools article={article} canonical={canonical} sheets={sheets} />
              <p className="print-only">
                {words.source} {canonical}
              </p>
            </div>
          </div>
        </article>
        <LatestAside articles={latest} />
      </div>
      <Related section={article.section} articles={related} />
    </>
  );
}

function ArticleHead({ article }: { readonly article: PortalArticle }) {
  return (
    <header className="article-head">
      <p className="article-place">
        <a href={sectionAddress(article.section.slug)}>{article.section.name}</a>{" "}
        <GenreBadge genre={article.genre} isLinked />
      </p>
      <h1 id="titel">
        <Headline kicker={article.kicker} headline={article.headline} />
      </h1>
      <p className="article-lead">
        <Dateline day={article.displayDate} /> {article.teaser}
      </p>
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

function Related({ section, articles }: Pick<PortalArticle, "section"> & { articles: readonly ArticleTeaser[] }) {
  if (articles.length === 0) return null;
  return (
    <section className="related" aria-labelledby="weitere-meldungen">
      <h2 className="roof" id="weitere-meldungen">
        {words.related(section.name)}
      </h2>
      <TeaserList articles={articles} form="card" />
    </section>
  );
}
