import { portalMessages } from "#lib/messages/portal.ts";
import type { ArticlePage, ArticleTeaser } from "#portal/articles/article.ts";
import { LatestAside } from "./latest-aside.tsx";
import { Paging } from "./paging.tsx";
import { TeaserList } from "./teaser-list.tsx";

const words = portalMessages.list;

type ArticleListProps = {
  readonly page: ArticlePage;
  /** Address of the first page. */
  readonly address: string;
  readonly latest?: readonly ArticleTeaser[];
};

/** The pieces of a section, a keyword or an author with the pages' navigation, the portal's newest beside them. */
export function ArticleList({ page, address, latest = [] }: ArticleListProps) {
  return (
    <div className="with-aside">
      <div className="list-main">
        {page.articles.length === 0 ? (
          <p className="list-empty">{words.empty}</p>
        ) : (
          <TeaserList articles={page.articles} heading="h2" />
        )}
        <Paging address={address} page={page.page} pageCount={page.pageCount} />
      </div>
      <LatestAside articles={latest} />
    </div>
  );
}

/** „23 Beiträge“, from the second page on with the page's number. */
export function ListCount({ page }: Pick<ArticleListProps, "page">) {
  return (
    <p className="list-count">
      {words.total(page.total)}
      {page.page > 1 && ` · ${words.onPage(page.page, page.pageCount)}`}
    </p>
  );
}
