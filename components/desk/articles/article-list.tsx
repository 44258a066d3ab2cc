import { ArrowLeftToLine, ArrowRight } from "lucide-react";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { articleListWords as words } from "#lib/messages/desk-articles.ts";
import type { ArticleFilter } from "#newsroom/articles/article-list.ts";
import { DeskPage } from "../desk-page.tsx";
import { ListKeys } from "../list-keys.tsx";
import { articlesAddress, isNarrowed, listAddress } from "./article-address.ts";
import { ArticleFilterForm, type Choice } from "./article-filter-form.tsx";
import { ArticleFilterLinks } from "./article-filter-links.tsx";
import { ArticleTable, type ListedArticle } from "./article-table.tsx";
import { type CreateArticle, NewArticleButton } from "./new-article-button.tsx";
import type { RestoreArticle } from "./restore-article-button.tsx";

type ArticleListProps = {
  readonly articles: readonly ListedArticle[];
  readonly filter: ArticleFilter;
  /** Key of the following page; null on the last one. */
  readonly next: string | null;
  readonly now: Date;
  /** Today in Germany, yyyy-mm-dd. */
  readonly today: string;
  readonly sections: readonly Choice[];
  readonly authors: readonly Choice[];
  /** Name of the keyword in the filter; null when there is none, or no such keyword. */
  readonly keywordName: string | null;
  /** Keywords that the search could have meant. */
  readonly suggestions: readonly Choice[];
  readonly actions: { readonly createArticle: CreateArticle; readonly restoreArticle: RestoreArticle };
};

/** All articles, to be searched, filtered, ordered and gone through by keyboard. */
export function ArticleList(props: ArticleListProps) {
  const { articles, filter, next, now, today, sections, authors, keywordName, suggestions, actions } = props;
  return (
    <DeskPage title={words.title} width="wide">
      <ListKeys>
        <ArticleFilterForm filter={filter} sections={sections} authors={authors} />
        <ArticleFilterLinks filter={filter} keywordName={keywordName} suggestions={suggestions} />
        {/* Said aloud when the list changes; the address alone would change in silence. */}
        <p role="status" className="-mb-4 text-fine text-ink-soft">
          {words.total(articles.length, next !== null || filter.after !== undefined)}
        </p>
        {articles.length === 0 ? (
          <NoArticles filter={filter} createArticle={actions.createArticle} />
        ) : (
          <ArticleTable
            articles={articles}
            isTrash={filter.state === "trash"}
            now={now}
            today={today}
            restoreArticle={actions.restoreArticle}
          />
        )}
        <Paging filter={filter} next={next} />
      </ListKeys>
    </DeskPage>
  );
}

type NoArticlesProps = { readonly filter: ArticleFilter; readonly createArticle: CreateArticle };

function NoArticles({ filter, createArticle }: NoArticlesProps) {
  if (filter.after !== undefined) return <EmptyState title={words.pastEndTitle} />;
  if (!isNarrowed(filter)) {
    return (
      <EmptyState title={words.emptyTitle} action={<NewArticleButton createArticle={createArticle} />}>
        {words.emptyText}
      </EmptyState>
    );
  }
  const isWholeTrash = listAddress({ ...filter, sort: "changed" }) === listAddress({ state: "trash" });
  const reset = (
    <PageLink href={articlesAddress} className={buttonClasses()}>
      {words.reset}
    </PageLink>
  );
  return isWholeTrash ? (
    <EmptyState title={words.trashEmptyTitle}>{words.trashEmptyText}</EmptyState>
  ) : (
    <EmptyState title={words.noHitsTitle} action={reset}>
      {words.noHitsText}
    </EmptyState>
  );
}

function Paging({ filter, next }: Pick<ArticleListProps, "filter" | "next">) {
  if (next === null && filter.after === undefined) return null;
  return (
    <nav aria-label={words.paging} className="flex flex-wrap gap-3">
      {filter.after !== undefined && (
        <PageLink href={listAddress({ ...filter, after: undefined })} className={buttonClasses()}>
          <ArrowLeftToLine aria-hidden="true" className="size-4" />
          {words.first}
        </PageLink>
      )}
      {next !== null && (
        <PageLink href={listAddress({ ...filter, after: next })} className={buttonClasses()}>
          {words.next}
          <ArrowRight aria-hidden="true" className="size-4" />
        </PageLink>
      )}
    </nav>
  );
}
