import { Badge } from "#components/ui/badge.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { Table, TableCell, TableRow } from "#components/ui/table.tsx";
import { articleListWords } from "#lib/messages/desk-articles.ts";
import { keywordPageMessages as words } from "#lib/messages/desk-keywords.ts";
import { ArticleName, StateBadge } from "../../articles/article-name.tsx";
import type { PagePiece } from "./page-keyword.ts";

type KeywordPiecesProps = {
  readonly pieces: readonly PagePiece[];
  /** Addresses of the neighbouring pages; null where there is none. */
  readonly newerHref: string | null;
  readonly olderHref: string | null;
};

const columns = [
  { key: "article", label: articleListWords.columns.article },
  { key: "state", label: articleListWords.columns.state },
  { key: "day", label: articleListWords.columns.displayDate, isNumeric: true },
];

/** The pieces that carry a keyword, the newest first. */
export function KeywordPieces({ pieces, newerHref, olderHref }: KeywordPiecesProps) {
  if (pieces.length === 0) return <EmptyState title={words.piecesEmpty} />;
  return (
    <>
      <Table caption={words.pieces} columns={columns}>
        {pieces.map((piece) => (
          <TableRow key={piece.id} className="max-sm:pr-0!">
            <TableCell part="lead" className="sm:w-full">
              <ArticleName article={piece} />
            </TableCell>
            <TableCell className="text-fine">
              {piece.isTrashed ? <Badge>{words.trashed}</Badge> : <StateBadge state={piece.state} />}
            </TableCell>
            <TableCell isNumeric className="whitespace-nowrap text-fine">
              {piece.day}
            </TableCell>
          </TableRow>
        ))}
      </Table>
      {(newerHref !== null || olderHref !== null) && (
        <nav aria-label={words.piecesPaging} className="flex flex-wrap gap-3">
          {newerHref !== null && (
            <PageLink href={newerHref} className={buttonClasses()}>
              {words.newer}
            </PageLink>
          )}
          {olderHref !== null && (
            <PageLink href={olderHref} className={buttonClasses()}>
              {words.older}
            </PageLink>
          )}
        </nav>
      )}
    </>
  );
}
