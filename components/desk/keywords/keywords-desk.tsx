import { ArrowLeftToLine, ArrowRight, History, Stethoscope } from "lucide-react";
import { Badge } from "#components/ui/badge.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { Table, TableCell, TableRow } from "#components/ui/table.tsx";
import { keywordHealthMessages, keywordJournalMessages } from "#lib/messages/desk-keywords.ts";
import { keywordMessages as words } from "#lib/messages/desk-lists.ts";
import { KIND_NAMES, keywordLabel } from "#newsroom/keywords/keyword.ts";
import { DeskPage } from "../desk-page.tsx";
import {
  type DeskKeyword,
  type KeywordFilter,
  keywordHealthAddress,
  keywordJournalAddress,
  keywordPageAddress,
  keywordsAddress,
} from "./keyword-entry.ts";
import { KeywordSearch } from "./keyword-search.tsx";

type KeywordsDeskProps = {
  readonly keywords: readonly DeskKeyword[];
  readonly filter: KeywordFilter;
  /** Address of the following page; null on the last one. */
  readonly nextHref: string | null;
  /** Address of the first page; null when this is it. */
  readonly firstHref: string | null;
  /** Whether this person may mend the vocabulary. */
  readonly canManage: boolean;
};

/** All keywords, to be found; each leads to its page. */
export function KeywordsDesk({ keywords, filter, nextHref, firstHref, canManage }: KeywordsDeskProps) {
  const ways = (
    <>
      {canManage && (
        <PageLink href={keywordHealthAddress} className={buttonClasses()}>
          <Stethoscope aria-hidden="true" className="size-4" />
          {keywordHealthMessages.link}
        </PageLink>
      )}
      <PageLink href={keywordJournalAddress} className={buttonClasses()}>
        <History aria-hidden="true" className="size-4" />
        {keywordJournalMessages.link}
      </PageLink>
    </>
  );
  return (
    <DeskPage title={words.title} intro={words.intro} actions={ways}>
      <KeywordSearch filter={filter} />
      {keywords.length === 0 ? (
        <NoKeywords isFiltered={filter.query !== "" || filter.kind !== null} />
      ) : (
        <KeywordTable keywords={keywords} />
      )}
      <Paging nextHref={nextHref} firstHref={firstHref} />
    </DeskPage>
  );
}

function NoKeywords({ isFiltered }: { readonly isFiltered: boolean }) {
  if (!isFiltered) return <EmptyState title={words.noneTitle}>{words.noneText}</EmptyState>;
  const clear = (
    <PageLink href={keywordsAddress} className={buttonClasses()}>
      {words.clear}
    </PageLink>
  );
  return (
    <EmptyState title={words.emptyTitle} action={clear}>
      {words.emptyText}
    </EmptyState>
  );
}

const columns = [
  { key: "name", label: words.name },
  { key: "kind", label: words.kind },
  { key: "count", label: words.count, isNumeric: true },
];

function KeywordTable({ keywords }: { readonly keywords: readonly DeskKeyword[] }) {
  return (
    <Table caption={words.list} columns={columns}>
      {keywords.map((keyword) => (
        <TableRow key={keyword.id}>
          <TableCell part="lead">
            <PageLink href={keywordPageAddress(keyword.id)} className="font-semibold wrap-anywhere">
              {keywordLabel(keyword)}
            </PageLink>
            {keyword.aliases.length > 0 && (
              <span className="block text-fine text-ink-soft">{keyword.aliases.join(" · ")}</span>
            )}
          </TableCell>
          <TableCell>
            {keyword.kind === null ? <Badge tone="warning">{words.openKind}</Badge> : KIND_NAMES[keyword.kind]}
          </TableCell>
          <TableCell isNumeric label={words.count}>
            {keyword.useCount.toLocaleString("de-DE")}
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}

function Paging({ nextHref, firstHref }: Pick<KeywordsDeskProps, "nextHref" | "firstHref">) {
  if (nextHref === null && firstHref === null) return null;
  return (
    <nav aria-label={words.paging} className="flex flex-wrap gap-3">
      {firstHref !== null && (
        <PageLink href={firstHref} className={buttonClasses()}>
          <ArrowLeftToLine aria-hidden="true" className="size-4" />
          {words.first}
        </PageLink>
      )}
      {nextHref !== null && (
        <PageLink href={nextHref} className={buttonClasses()}>
          {words.next}
          <ArrowRight aria-hidden="true" className="size-4" />
        </PageLink>
      )}
    </nav>
  );
}
