import { CalendarDays, Kanban } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { deskHomeWords as words } from "#lib/messages/desk-articles.ts";
import { pileCount } from "#lib/messages/desk-planning.ts";
import type { ArticleState } from "#newsroom/articles/article.ts";
import type { ArticleListEntry } from "#newsroom/articles/article-list.ts";
import { type Desk, MOST_COUNTED, type Pile } from "#newsroom/articles/desk/desk.ts";
import { listAddress } from "./articles/article-address.ts";
import { ArticleName, Moment, StateBadge, UnpublishedMark } from "./articles/article-name.tsx";
import { type CreateArticle, NewArticleButton } from "./articles/new-article-button.tsx";
import { AssignmentLine } from "./assignment/assignment-line.tsx";
import { boardAddress } from "./board/board-address.ts";
import { calendarAddress } from "./calendar/calendar-address.ts";
import { type DeskGaps, DeskNotices } from "./desk-notices.tsx";
import { DeskPage, DeskPart } from "./desk-page.tsx";

type DeskHomeProps = {
  readonly desk: Desk;
  readonly gaps: DeskGaps;
  readonly now: Date;
  readonly createArticle: CreateArticle;
};

/** The first page of the day: what is mine, what waits for me, what is due, what comes, what just went out. */
export function DeskHome({ desk, gaps, now, createArticle }: DeskHomeProps) {
  return (
    <DeskPage title={words.title} width="wide" actions={<WaysOn />}>
      <DeskNotices gaps={gaps} />
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:grid-rows-[auto_1fr]">
        <DeskPart title={words.mine} count={countOf(desk.mine)}>
          {desk.mine.entries.length === 0 && <NothingOfMine desk={desk} createArticle={createArticle} />}
          <Entries articles={desk.mine.entries}>
            {(article) => <OwnDetails article={article} now={now} today={desk.today} />}
          </Entries>
          <Rest pile={desk.mine} href={boardAddress({ isMine: true })} label={words.mineAll} />
        </DeskPart>
        <div className="grid content-start gap-8 lg:col-start-2 lg:row-span-2">
          <Waiting desk={desk} now={now} />
        </div>
        <DeskPart title={words.published}>
          {desk.published.length === 0 && <Nothing>{words.publishedEmpty}</Nothing>}
          <Entries articles={desk.published}>
            {(article) => (
              <>
                <Origin article={article} at={article.publishedAt} now={now} />
                <UnpublishedMark article={article} />
              </>
            )}
          </Entries>
          <AllLink total={desk.published.length} state="published" label={words.publishedAll} />
        </DeskPart>
      </div>
    </DeskPage>
  );
}

/** The same pieces by step and by day. */
function WaysOn() {
  return (
    <>
      <PageLink href={boardAddress({})} className={buttonClasses()}>
        <Kanban aria-hidden="true" className="size-4" />
        {words.toBoard}
      </PageLink>
      <PageLink href={calendarAddress({})} className={buttonClasses()}>
        <CalendarDays aria-hidden="true" className="size-4" />
        {words.toCalendar}
      </PageLink>
    </>
  );
}

/** What waits for somebody, each kind under its own heading; only what this person can do something about. */
function Waiting({ desk, now }: Pick<DeskHomeProps, "desk" | "now">) {
  const { toApprove, due, ready, scheduled, today } = desk;
  const line = (article: ArticleListEntry) => (
    <AssignmentLine assignment={article.assignment} today={today} isOpen isWithin />
  );
  return (
    <>
      {toApprove !== null && (
        <DeskPart title={words.toApprove} count={countOf(toApprove)}>
          <PileOf pile={toApprove} empty={words.toApproveEmpty}>
            {(article) => (
              <>
                <Origin article={article} at={article.changedAt} now={now} />
                {line(article)}
              </>
            )}
          </PileOf>
          <AllLink total={toApprove.total} state="in_review" label={words.toApproveAll} />
        </DeskPart>
      )}
      <DeskPart title={words.due} count={countOf(due)}>
        <PileOf pile={due} empty={words.dueEmpty}>
          {(article) => (
            <>
              <StateBadge state={article.standing.state} />
              {line(article)}
            </>
          )}
        </PileOf>
      </DeskPart>
      {ready !== null && (
        <DeskPart title={words.ready} count={countOf(ready)}>
          <PileOf pile={ready} empty={words.readyEmpty}>
            {(article) => <Origin article={article} at={article.changedAt} now={now} />}
          </PileOf>
          <AllLink total={ready.total} state="approved" label={words.readyAll} />
        </DeskPart>
      )}
      <DeskPart title={words.scheduled} count={countOf(scheduled)}>
        <PileOf pile={scheduled} empty={words.scheduledEmpty}>
          {(article) =>
            article.scheduledFor !== null && (
              <span>
                {words.scheduledFor} <Moment at={article.scheduledFor} now={now} />
              </span>
            )
          }
        </PileOf>
        <AllLink total={scheduled.total} state="scheduled" label={words.scheduledAll} />
      </DeskPart>
    </>
  );
}

function countOf({ total }: Pile): string | undefined {
  return total === 0 ? undefined : pileCount(total, MOST_COUNTED);
}

/** A newsroom without any article needs another word than somebody who has just finished. */
function NothingOfMine({ desk, createArticle }: Pick<DeskHomeProps, "desk" | "createArticle">) {
  const { toApprove, due, ready, scheduled, published } = desk;
  const isFresh =
    published.length === 0 && [toApprove, due, ready, scheduled].every((pile) => (pile?.total ?? 0) === 0);
  return (
    <EmptyState
      title={isFresh ? words.noneEmpty : words.mineEmpty}
      action={<NewArticleButton createArticle={createArticle} />}
    >
      {words.mineEmptyText}
    </EmptyState>
  );
}

type EntriesProps<Article> = {
  readonly articles: readonly Article[];
  readonly children: (article: Article) => ReactNode;
};

function Entries<Article extends ArticleListEntry>({ articles, children }: EntriesProps<Article>) {
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

type PileOfProps = {
  readonly pile: Pile;
  readonly empty: string;
  readonly children: (article: ArticleListEntry) => ReactNode;
};

function PileOf({ pile, empty, children }: PileOfProps) {
  if (pile.entries.length === 0) return <Nothing>{empty}</Nothing>;
  return <Entries articles={pile.entries}>{children}</Entries>;
}

type DetailsProps = { readonly article: ArticleListEntry; readonly now: Date };

function OwnDetails({ article, now, today }: DetailsProps & { readonly today: string }) {
  return (
    <>
      <StateBadge state={article.standing.state} />
      <UnpublishedMark article={article} />
      <AssignmentLine assignment={article.assignment} today={today} isOpen isOwn isWithin />
      <span>
        {words.changed} <Moment at={article.changedAt} now={now} />
      </span>
    </>
  );
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

/** The way to what the pile does not show. */
function Rest({ pile, href, label }: { readonly pile: Pile; readonly href: string; readonly label: string }) {
  if (pile.total <= pile.entries.length) return null;
  return (
    <p>
      <PageLink href={href} className="text-link">
        {label}
      </PageLink>
    </p>
  );
}

type AllLinkProps = { readonly total: number; readonly state: ArticleState; readonly label: string };

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
