import type { ReactNode } from "react";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { deskHomeWords as words } from "#lib/messages/desk-articles.ts";
import type { ArticleListEntry, Desk } from "#newsroom/articles/article-list.ts";
import { listAddress } from "./articles/article-address.ts";
import { ArticleName, Moment, StateBadge, UnpublishedMark } from "./articles/article-name.tsx";
import { type CreateArticle, NewArticleButton } from "./articles/new-article-button.tsx";
import { type DeskGaps, DeskNotices } from "./desk-notices.tsx";
import { DeskPage, DeskPart } from "./desk-page.tsx";

type DeskHomeProps = {
  readonly desk: Desk;
  readonly gaps: DeskGaps;
  readonly now: Date;
  readonly createArticle: CreateArticle;
};

/** The first page of the day: own work, what waits for others, what just went out. */
export function DeskHome({ desk, gaps, now, createArticle }: DeskHomeProps) {
  return (
    <DeskPage title={words.title} width="wide">
      <DeskNotices gaps={gaps} />
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:grid-rows-[auto_1fr]">
        <DeskPart title={words.mine}>
          {desk.mine.length === 0 ? (
            <NothingOfMine desk={desk} createArticle={createArticle} />
          ) : (
            <Pile articles={desk.mine}>{(article) => <OwnDetails article={article} now={now} />}</Pile>
          )}
        </DeskPart>
        <div className="grid content-start gap-8 lg:col-start-2 lg:row-span-2">
          <DeskPart title={words.inReview}>
            <WaitingPile articles={desk.inReview} now={now} empty={words.inReviewEmpty} />
            <AllLink total={desk.inReview.length} state="in_review" label={words.inReviewAll} />
          </DeskPart>
          <DeskPart title={words.approved}>
            <WaitingPile articles={desk.approved} now={now} empty={words.approvedEmpty} />
            <AllLink total={desk.approved.length} state="approved" label={words.approvedAll} />
          </DeskPart>
        </div>
        <DeskPart title={words.published}>
          {desk.published.length === 0 && <Nothing>{words.publishedEmpty}</Nothing>}
          <Pile articles={desk.published}>
            {(article) => (
              <>
                <Origin article={article} at={article.publishedAt} now={now} />
                <UnpublishedMark article={article} />
              </>
            )}
          </Pile>
          <AllLink total={desk.published.length} state="published" label={words.publishedAll} />
        </DeskPart>
      </div>
    </DeskPage>
  );
}

/** A newsroom without any article needs another word than somebody who has just finished. */
function NothingOfMine({ desk, createArticle }: Pick<DeskHomeProps, "desk" | "createArticle">) {
  const isFresh = [desk.inReview, desk.approved, desk.published].every(({ length }) => length === 0);
  return (
    <EmptyState
      title={isFresh ? words.noneEmpty : words.mineEmpty}
      action={<NewArticleButton createArticle={createArticle} />}
    >
      {words.mineEmptyText}
    </EmptyState>
  );
}

type PileProps<Article> = {
  readonly articles: readonly Article[];
  readonly children: (article: Article) => ReactNode;
};

function Pile<Article extends ArticleListEntry>({ articles, children }: PileProps<Article>) {
  if (articles.length === 0) return null;
  return (
    <ul className="-mt-3">
      {articles.map((article) => (
        <li key={article.id} className="grid gap-1 border-rule border-b py-3">
          <ArticleName article={article} />
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-fine text-ink-soft">{children(article)}</p>
        </li>
      ))}
    </ul>
  );
}

type DetailsProps = { readonly article: ArticleListEntry; readonly now: Date };

function OwnDetails({ article, now }: DetailsProps) {
  return (
    <>
      <StateBadge state={article.standing.state} />
      <UnpublishedMark article={article} />
      <span>
        {words.changed} <Moment at={article.changedAt} now={now} />
      </span>
    </>
  );
}

type WaitingPileProps = {
  readonly articles: readonly ArticleListEntry[];
  readonly now: Date;
  readonly empty: string;
};

function WaitingPile({ articles, now, empty }: WaitingPileProps) {
  if (articles.length === 0) return <Nothing>{empty}</Nothing>;
  return <Pile articles={articles}>{(article) => <Origin article={article} at={article.changedAt} now={now} />}</Pile>;
}

/** When, from where and by whom. */
function Origin({ article, at, now }: DetailsProps & { readonly at: Date }) {
  const places = [article.section ?? "", article.authors.join(", ")].filter((text) => text !== "");
  return (
    <span>
      <Moment at={at} now={now} />
      {places.map((text) => ` · ${text}`)}
    </span>
  );
}

function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className="text-ink-soft">{children}</p>;
}

type AllLinkProps = {
  readonly total: number;
  readonly state: "in_review" | "approved" | "published";
  readonly label: string;
};

function AllLink({ total, state, label }: AllLinkProps) {
  if (total === 0) return null;
  return (
    <p>
      <PageLink href={listAddress({ state })} className="text-link">
        {label}
      </PageLink>
    </p>
  );
}
