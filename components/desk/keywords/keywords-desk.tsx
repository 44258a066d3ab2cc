"use client";

import { ArrowLeftToLine, ArrowRight, Pencil } from "lucide-react";
import Link from "next/link";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Table, TableCell, TableRow } from "#components/ui/table.tsx";
import { useDialog } from "#components/ui/use-dialog.ts";
import { deskMessages } from "#lib/messages/desk.ts";
import { keywordMessages as words } from "#lib/messages/desk-lists.ts";
import { KIND_NAMES, keywordLabel } from "#newsroom/keywords/keyword.ts";
import { DeskPage } from "../desk-page.tsx";
import { KeywordDialogs } from "./keyword-dialogs.tsx";
import type { DeskKeyword, KeywordActions, KeywordFilter } from "./keyword-entry.ts";
import { KeywordSearch, keywordsAddress } from "./keyword-search.tsx";

type KeywordsDeskProps = {
  readonly keywords: readonly DeskKeyword[];
  readonly filter: KeywordFilter;
  /** Address of the following page; null on the last one. */
  readonly nextHref: string | null;
  /** Address of the first page; null when this is it. */
  readonly firstHref: string | null;
  readonly actions: KeywordActions;
};

/** All keywords, to be found, mended and, when nobody uses them, deleted. */
export function KeywordsDesk({ keywords, filter, nextHref, firstHref, actions }: KeywordsDeskProps) {
  const editing = useDialog<DeskKeyword>();
  return (
    <DeskPage title={words.title} intro={words.intro}>
      <KeywordSearch filter={filter} />
      {keywords.length === 0 ? (
        <NoKeywords isFiltered={filter.query !== "" || filter.kind !== null} />
      ) : (
        <KeywordTable keywords={keywords} onEdit={editing.open} />
      )}
      <Paging nextHref={nextHref} firstHref={firstHref} />
      <KeywordDialogs isOpen={editing.isOpen} onClose={editing.close} keyword={editing.target} actions={actions} />
    </DeskPage>
  );
}

function NoKeywords({ isFiltered }: { readonly isFiltered: boolean }) {
  if (!isFiltered) return <EmptyState title={words.noneTitle}>{words.noneText}</EmptyState>;
  const clear = (
    <Link href={keywordsAddress} className={buttonClasses()}>
      {words.clear}
    </Link>
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
  { key: "actions", label: deskMessages.common.actions, isLabelHidden: true },
];

type KeywordTableProps = {
  readonly keywords: readonly DeskKeyword[];
  readonly onEdit: (keyword: DeskKeyword) => void;
};

function KeywordTable({ keywords, onEdit }: KeywordTableProps) {
  return (
    <Table caption={words.list} columns={columns}>
      {keywords.map((keyword) => (
        <TableRow key={keyword.id}>
          <TableCell part="lead">
            <span className="font-semibold">{keywordLabel(keyword)}</span>
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
          <TableCell part="actions">
            <Button
              look="quiet"
              size="icon"
              aria-label={words.edit(keyword.name)}
              icon={<Pencil aria-hidden="true" className="size-4" />}
              onClick={() => onEdit(keyword)}
            />
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
        <Link href={firstHref} className={buttonClasses()}>
          <ArrowLeftToLine aria-hidden="true" className="size-4" />
          {words.first}
        </Link>
      )}
      {nextHref !== null && (
        <Link href={nextHref} className={buttonClasses()}>
          {words.next}
          <ArrowRight aria-hidden="true" className="size-4" />
        </Link>
      )}
    </nav>
  );
}
