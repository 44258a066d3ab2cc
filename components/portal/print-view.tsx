import { portalMessages } from "#lib/messages/portal.ts";
import type { PortalArticle } from "#portal/articles/article.ts";
import type { Site } from "#portal/site/site.ts";
import { cancellationAddress, imprintAddress, privacyAddress } from "./addresses.ts";
import { ArticleByline, ArticleKeywords, ArticleLinks } from "./article-details.tsx";
import { ArticleChanges, Corrections } from "./corrections.tsx";
import { DocumentHead, type PortalAssets } from "./document-head.tsx";
import { FollowUps } from "./follow-ups.tsx";
import { Dateline, GenreBadge, Headline } from "./headline.tsx";
import { ResponsivePicture } from "./responsive-picture.tsx";

const words = portalMessages.article;
const { shell } = portalMessages;

type PrintViewProps = {
  readonly site: Site;
  readonly assets: PortalAssets;
  readonly article: PortalArticle;
  /** Absolute address of the piece; search engines are sent there. */
  readonly canonical: string;
};

/** The „Druckversion“: a whole document of its own with nothing that cannot be used on paper. */
export function PrintView({ site, assets, article, canonical }: PrintViewProps) {
  const title = article.kicker ? `${article.kicker}: ${article.headline}` : article.headline;
  return (
    <html lang="de">
      <DocumentHead
        siteName={site.name}
        assets={assets}
        title={title}
        description={article.teaser}
        canonical={canonical}
        noindex
        ogType="article"
      />
      <body className="sheet">
        <header className="sheet-head">
          <p className="wordmark">{site.name}</p>
          <p>{article.section.name}</p>
        </header>
        <main className="article">
          <PrintedPiece article={article} />
        </main>
        <footer className="sheet-foot">
          <p>
            {words.source} {site.name}, <a href={canonical}>{canonical}</a>
          </p>
          <p className="sheet-law">
            <a href={imprintAddress}>{shell.imprint}</a> · <a href={privacyAddress}>{shell.privacy}</a> ·{" "}
            <a href={cancellationAddress}>{shell.cancel}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

function PrintedPiece({ article }: Pick<PrintViewProps, "article">) {
  const { picture } = article;
  return (
    <>
      <div className="article-head">
        {article.genre !== "meldung" && (
          <p className="article-place">
            <GenreBadge genre={article.genre} />
          </p>
        )}
        <h1>
          <Headline kicker={article.kicker} headline={article.headline} />
        </h1>
        <p className="article-lead">
          <Dateline day={article.displayDate} /> {article.teaser}
        </p>
        <ArticleChanges {...article} />
      </div>
      {picture && (
        <figure className="article-figure">
          <ResponsivePicture picture={picture} slot="article" eager />
          <figcaption>
            {picture.caption} {picture.credit && <span className="credit">{words.pictureCredit(picture.credit)}</span>}
          </figcaption>
        </figure>
      )}
      <ArticleByline authors={article.authors} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by the press from a checked document */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: forPaper(article.bodyHtml) }} />
      <Corrections corrections={article.corrections} />
      <FollowUps followUps={article.followUps} />
      <ArticleLinks links={article.links} />
      <ArticleKeywords keywords={article.keywords} />
    </>
  );
}

/** A picture that waits for the reader to come near might be missing on paper. In text these quotes are escaped. */
function forPaper(bodyHtml: string): string {
  return bodyHtml.replaceAll(' loading="lazy"', "");
}
