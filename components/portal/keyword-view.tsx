import { keywordKindLabels, portalMessages } from "#lib/messages/portal.ts";
import type { ArticlePage, ArticleTeaser, PortalKeywordLink } from "#portal/articles/article.ts";
import type { KeywordKind } from "#portal/keywords/keyword.ts";
import { keywordLabel } from "#portal/keywords/keyword-label.ts";
import { keywordAddress } from "./addresses.ts";
import { ArticleList, ListCount } from "./article-list.tsx";

/** A keyword with everything its own page says of it. */
export type KeywordDetails = PortalKeywordLink & {
  readonly kind: KeywordKind | null;
  readonly aliases: readonly string[];
};

type KeywordViewProps = {
  readonly keyword: KeywordDetails;
  readonly page: ArticlePage;
  readonly latest?: readonly ArticleTeaser[];
};

/** The page of a keyword: what it is, what else it is called, and the pieces about it. */
export function KeywordView({ keyword, page, latest }: KeywordViewProps) {
  const { label, aliases } = portalMessages.keyword;
  return (
    <>
      <header className="list-head">
        <p className="list-kind">{keyword.kind === null ? label : `${label} · ${keywordKindLabels[keyword.kind]}`}</p>
        <h1>{keywordLabel(keyword)}</h1>
        {keyword.aliases.length > 0 && (
          <p className="list-aliases">
            {aliases}: {keyword.aliases.join(", ")}
          </p>
        )}
        <ListCount page={page} />
      </header>
      <ArticleList page={page} address={keywordAddress(keyword.slug)} latest={latest} />
    </>
  );
}
