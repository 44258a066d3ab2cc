import { keywordKindLabels, portalMessages } from "#lib/messages/portal.ts";
import type { ArticlePage, ArticleTeaser } from "#portal/articles/article.ts";
import type { KeywordLink, PortalKeyword } from "#portal/keywords/keyword.ts";
import { keywordLabel } from "#portal/keywords/keyword-label.ts";
import { keywordAddress, keywordIndexAddress } from "./addresses.ts";
import { ArticleList, ListCount } from "./article-list.tsx";
import { FeedLinks } from "./feed-links.tsx";

const words = portalMessages.keyword;

type KeywordViewProps = {
  readonly keyword: PortalKeyword;
  readonly page: ArticlePage;
  readonly latest?: readonly ArticleTeaser[];
};

/** The page of a keyword: what it is, what else it is called, where to look next, and the pieces about it. */
export function KeywordView({ keyword, page, latest }: KeywordViewProps) {
  const { kind, aliases, description, broader, narrower, seeAlso, neighbours } = keyword;
  const linkCount = (broader === null ? 0 : 1) + narrower.length + seeAlso.length + neighbours.length;
  return (
    <>
      <header className="list-head">
        <p className="list-kind">
          <a href={keywordIndexAddress()}>{words.label}</a>
          {kind !== null && ` · ${keywordKindLabels[kind]}`}
        </p>
        <h1>{keywordLabel(keyword)}</h1>
        {aliases.length > 0 && (
          <p className="list-aliases">
            {words.aliases}: {aliases.join(", ")}
          </p>
        )}
        {description !== "" && <p className="list-description">{description}</p>}
        {/* A list of definitions without any is no valid HTML. */}
        {linkCount > 0 && (
          <dl className="list-links">
            <Links label={words.broader} keywords={broader === null ? [] : [broader]} />
            <Links label={words.narrower} keywords={narrower} />
            <Links label={words.seeAlso} keywords={seeAlso} />
            <Links label={words.neighbours} keywords={neighbours} />
          </dl>
        )}
        <ListCount page={page} />
        <FeedLinks page={keywordAddress(keyword.slug)} />
      </header>
      <ArticleList page={page} address={keywordAddress(keyword.slug)} latest={latest} />
    </>
  );
}

function Links({ label, keywords }: { readonly label: string; readonly keywords: readonly KeywordLink[] }) {
  if (keywords.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      {keywords.map((keyword) => (
        <dd key={keyword.slug}>
          <a href={keywordAddress(keyword.slug)}>{keywordLabel(keyword)}</a>
        </dd>
      ))}
    </div>
  );
}
