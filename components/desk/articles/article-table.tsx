import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { Table, TableCell, TableRow } from "#components/ui/table.tsx";
import { readableDay } from "#lib/berlin-time.ts";
import { articleListWords, articleWords } from "#lib/messages/desk-articles.ts";
import { openComments } from "#lib/messages/desk-comments.ts";
import { GENRE_NAMES } from "#newsroom/articles/article.ts";
import type { ArticleListEntry } from "#newsroom/articles/article-list.ts";
import { AssignmentLine, isOpenState } from "../assignment/assignment-line.tsx";
import { ArticleName, headlineOf, Moment, StateBadge, UnpublishedMark } from "./article-name.tsx";
import { type RestoreArticle, RestoreArticleButton } from "./restore-article-button.tsx";

const words = articleListWords.columns;

const columns = [
  { key: "article", label: words.article },
  { key: "state", label: words.state },
  { key: "changed", label: words.changed },
];
const columnsInUse = [...columns, { key: "displayDate", label: words.displayDate, isNumeric: true }];
const columnsInTrash = [...columns, { key: "restore", label: words.restore, isLabelHidden: true }];

/** An article of the list; `canRestore` is the policy's word on one in the trash. */
export type ListedArticle = ArticleListEntry & { readonly canRestore: boolean };

type ArticleTableProps = {
  readonly articles: readonly ListedArticle[];
  readonly isTrash: boolean;
  readonly now: Date;
  /** Today in Germany, yyyy-mm-dd. */
  readonly today: string;
  readonly restoreArticle: RestoreArticle;
};

/** The found articles as a table, on a phone as cards. */
export function ArticleTable({ articles, isTrash, now, today, restoreArticle }: ArticleTableProps) {
  return (
    <Table caption={articleListWords.list} columns={isTrash ? columnsInTrash : columnsInUse}>
      {articles.map((article) => (
        <ArticleRow key={article.id} {...{ article, now, today }}>
          {isTrash ? (
            <TableCell className="max-sm:basis-full max-sm:pt-1 sm:py-3 sm:text-right sm:align-top">
              {article.canRestore && (
                <RestoreArticleButton id={article.id} name={headlineOf(article)} restoreArticle={restoreArticle} />
              )}
            </TableCell>
          ) : (
            <DisplayDateCell day={article.displayDate} />
          )}
        </ArticleRow>
      ))}
    </Table>
  );
}

type ArticleRowProps = {
  readonly article: ListedArticle;
  readonly now: Date;
  readonly today: string;
  readonly children: ReactNode;
};

function ArticleRow({ article, now, today, children }: ArticleRowProps) {
  const { changedAt, changedBy } = article;
  return (
    <TableRow data-row="" className="max-sm:pr-0!">
      <TableCell part="lead" className="sm:w-full sm:py-3">
        <div className="grid justify-items-start gap-1">
          <ArticleName article={article} />
          <ArticleFacts article={article} />
          <AssignmentLine assignment={article.assignment} today={today} isOpen={isOpenState(article.standing.state)} />
          <UnpublishedMark article={article} />
        </div>
      </TableCell>
      <TableCell className={quietCell}>
        <StateBadge state={article.standing.state} />
      </TableCell>
      <TableCell className={classNames(quietCell, "sm:min-w-26")} label={words.changed}>
        <span className="lg:whitespace-nowrap">
          <Moment at={changedAt} now={now} />
        </span>
        {changedBy !== null && <span className="text-ink-soft sm:block"> {articleWords.changedBy(changedBy)}</span>}
      </TableCell>
      {children}
    </TableRow>
  );
}

const quietCell = "text-fine sm:py-3.5 sm:align-top";

/** Empty as long as nobody chose a day: the piece will take that of its first publication. */
function DisplayDateCell({ day }: { readonly day: string | null }) {
  return (
    <TableCell className={quietCell} isNumeric label={day === null ? undefined : words.displayDate}>
      {day !== null && <time dateTime={day}>{readableDay(day)}</time>}
    </TableCell>
  );
}

/** Section, authors, genre when it is not plain news, and the number by which the piece is known for good. */
function ArticleFacts({
  article: { id, genre, section, authors, openComments: open },
}: {
  readonly article: ListedArticle;
}) {
  return (
    <p className="text-fine text-ink-soft">
      {section ?? articleListWords.noSection} · {authors.length > 0 ? authors.join(", ") : articleListWords.noAuthor}
      {genre !== "meldung" && ` · ${GENRE_NAMES[genre]}`} · {articleWords.number(id)}
      {open > 0 && ` · ${openComments(open)}`}
    </p>
  );
}
