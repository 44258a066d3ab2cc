import { Table, TableCell, TableRow } from "#components/ui/table.tsx";
import { articleListWords, articleWords } from "#lib/messages/desk-articles.ts";
import { GENRE_NAMES } from "#newsroom/articles/article.ts";
import type { ArticleListEntry } from "#newsroom/articles/article-list.ts";
import { ArticleName, headlineOf, Moment, StateBadge, UnpublishedMark } from "./article-name.tsx";
import { formatDay } from "./format-moment.ts";
import { type RestoreArticle, RestoreArticleButton } from "./restore-article-button.tsx";

const words = articleListWords.columns;

const columns = [
  { key: "article", label: words.article },
  { key: "state", label: words.state },
  { key: "section", label: words.section },
  { key: "authors", label: words.authors },
  { key: "changed", label: words.changed },
  { key: "displayDate", label: words.displayDate, isNumeric: true },
];
const columnsInTrash = [...columns, { key: "restore", label: words.restore, isLabelHidden: true }];

/** An article of the list; `canRestore` is the policy's word on one in the trash. */
export type ListedArticle = ArticleListEntry & { readonly canRestore: boolean };

type ArticleTableProps = {
  readonly articles: readonly ListedArticle[];
  readonly isTrash: boolean;
  readonly now: Date;
  readonly restoreArticle: RestoreArticle;
};

/** The found articles as a table, on a phone as cards. */
export function ArticleTable({ articles, isTrash, now, restoreArticle }: ArticleTableProps) {
  return (
    <Table caption={articleListWords.list} columns={isTrash ? columnsInTrash : columns}>
      {articles.map((article) => (
        <ArticleRow key={article.id} article={article} now={now}>
          {isTrash && (
            <TableCell className="text-right max-sm:basis-full max-sm:pt-1 max-sm:text-left">
              {article.canRestore && (
                <RestoreArticleButton id={article.id} name={headlineOf(article)} restoreArticle={restoreArticle} />
              )}
            </TableCell>
          )}
        </ArticleRow>
      ))}
    </Table>
  );
}

type ArticleRowProps = { readonly article: ListedArticle; readonly now: Date; readonly children: React.ReactNode };

function ArticleRow({ article, now, children }: ArticleRowProps) {
  const { id, genre, section, authors, displayDate, changedAt, changedBy } = article;
  return (
    <TableRow data-row="" className="align-top max-sm:pr-0">
      <TableCell part="lead" className="align-top sm:py-3">
        <ArticleName article={article} />
        <span className="mt-1 block text-fine text-ink-soft">
          {articleWords.number(id)}
          {genre !== "meldung" && ` · ${GENRE_NAMES[genre]}`}
        </span>
      </TableCell>
      <TableCell className={quietCell}>
        <span className="flex flex-wrap gap-x-3 gap-y-1.5">
          <StateBadge state={article.standing.state} />
          <UnpublishedMark article={article} />
        </span>
      </TableCell>
      <TableCell className={quietCell}>{section ?? <Lack>{articleListWords.noSection}</Lack>}</TableCell>
      <TableCell className={quietCell}>
        {authors.length > 0 ? authors.join(", ") : <Lack>{articleListWords.noAuthor}</Lack>}
      </TableCell>
      <TableCell className={quietCell} label={words.changed}>
        <Moment at={changedAt} now={now} />
        {changedBy !== null && <span className="text-ink-soft sm:block"> {articleWords.changedBy(changedBy)}</span>}
      </TableCell>
      <TableCell className={quietCell} isNumeric label={displayDate === null ? undefined : words.displayDate}>
        {displayDate !== null && <time dateTime={displayDate}>{formatDay(displayDate)}</time>}
      </TableCell>
      {children}
    </TableRow>
  );
}

const quietCell = "text-fine sm:py-3 align-top";

function Lack({ children }: { readonly children: string }) {
  return <span className="text-ink-soft italic">{children}</span>;
}
