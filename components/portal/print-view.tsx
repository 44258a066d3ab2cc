import { fullTitle } from "#lib/full-title.ts";
import { portalMessages } from "#lib/messages/portal.ts";
import { portalArticleMessages } from "#lib/messages/portal-article.ts";
import type { PortalArticle } from "#portal/articles/article.ts";
import { formatMoment } from "#portal/articles/format-moment.ts";
import { numberLinks } from "#portal/articles/linked-addresses.ts";
import type { Site } from "#portal/site/site.ts";
import { cancellationAddress, imprintAddress, privacyAddress, shortAddressOf } from "./addresses.ts";
import { ArticleByline, ArticleKeywords, ArticleLinks } from "./article-details.tsx";
import { withoutScheme } from "./article-share.tsx";
import { ArticleChanges, Corrections } from "./corrections.tsx";
import { DocumentHead, type PortalAssets } from "./document-head.tsx";
import { FollowUps } from "./follow-ups.tsx";
import { Dateline, GenreBadge, Headline } from "./headline.tsx";
import { ResponsivePicture } from "./responsive-picture.tsx";
import { PrintedSeriesLine } from "./series-box.tsx";

const words = portalMessages.article;
const { shell } = portalMessages;
const sheet = portalArticleMessages.print;

type PrintViewProps = {
  readonly site: Site;
  readonly assets: PortalAssets;
  readonly article: PortalArticle;
  /** Absolute address of the piece; search engines are sent there. */
  readonly canonical: string;
};

/** The „Druckversion“: a whole document of its own with nothing that cannot be used on paper. */
export function PrintView({ site, assets, article, canonical }: PrintViewProps) {
  const title = fullTitle(article);
  return (
    <html lang="de">
      <DocumentHead
        siteName={site.name}
        assets={assets}
        title={title}
        description={article.teaser}
        canonical={canonical}
        noindex
        scriptless
      />
      <body className="sheet">
        <header className="sheet-head">
          <p className="wordmark">{site.name}</p>
          <p>{article.section.name}</p>
        </header>
        <main className="article">
          <PrintedPiece article={article} canonical={canonical} />
        </main>
        <footer className="sheet-foot">
          <p>
            {words.source} {site.name}, <a href={canonical}>{canonical}</a>
          </p>
          <p>
            {portalArticleMessages.shortAddress}{" "}
            <a href={shortAddressOf(article.id, canonical)}>{withoutScheme(shortAddressOf(article.id, canonical))}</a>
          </p>
          <p>
            {sheet.published(formatMoment(article.firstPublishedAt))} · {sheet.state(formatMoment(article.printedAt))}
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

function PrintedPiece({ article, canonical }: Pick<PrintViewProps, "article" | "canonical">) {
  const { picture } = article;
  const text = numberLinks(forPaper(article.bodyHtml), canonical);
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
        <PrintedSeriesLine series={article.series} />
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
      <div className="prose" dangerouslySetInnerHTML={{ __html: text.html }} />
      <LinkNotes addresses={text.addresses} />
      <Corrections corrections={article.corrections} />
      <FollowUps followUps={article.followUps} />
      <ArticleLinks links={article.links} />
      <ArticleKeywords keywords={article.keywords} />
    </>
  );
}

/** What the links of the text lead to, by the numbers that stand behind them. */
function LinkNotes({ addresses }: { readonly addresses: readonly string[] }) {
  if (addresses.length === 0) return null;
  return (
    <section className="link-notes" aria-labelledby="links-im-text">
      <h2 id="links-im-text">{sheet.notes}</h2>
      <ol>
        {addresses.map((address) => (
          <li key={address}>
            <a href={address} rel="noopener">
              {address}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A picture that waits for the reader to come near might be missing on paper. In text these quotes are escaped. */
function forPaper(bodyHtml: string): string {
  return bodyHtml.replaceAll(' loading="lazy"', "");
}
