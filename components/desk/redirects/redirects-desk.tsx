"use client";

import { Download, Pencil, Plus, Trash2, Upload } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { ConfirmAction } from "#components/ui/confirm-action.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Table, TableCell, TableRow } from "#components/ui/table.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useDialog } from "#components/ui/use-dialog.ts";
import { redirectMessages as words } from "#lib/messages/desk-redirects.ts";
import { DeskPage } from "../desk-page.tsx";
import { NewestAndOlder } from "../newest-and-older.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { ChangeRedirectDialog, LayDownDialog } from "./redirect-dialogs.tsx";
import type { DeskRedirect, RedirectActions } from "./redirect-entry.ts";
import { RedirectSearch } from "./redirect-search.tsx";

type RedirectsDeskProps = {
  readonly redirects: readonly DeskRedirect[];
  readonly total: number;
  /** What was searched for. */
  readonly words: string;
  readonly newestHref: string | null;
  readonly olderHref: string | null;
  readonly actions: RedirectActions;
};

/** Old addresses and where they lead. */
export function RedirectsDesk({ redirects, total, words: searched, actions, ...places }: RedirectsDeskProps) {
  const creating = useDialog<true>();
  const importing = useDialog<true>();
  const isEmpty = total === 0 && searched === "";
  const buttons = (
    <>
      <Button icon={<Upload aria-hidden="true" className="size-4" />} onClick={() => importing.open(true)}>
        {words.import}
      </Button>
      <Button look="primary" icon={<Plus aria-hidden="true" className="size-4" />} onClick={() => creating.open(true)}>
        {words.create}
      </Button>
    </>
  );
  return (
    <DeskPage title={words.title} intro={words.intro} actions={!isEmpty && buttons}>
      {isEmpty ? (
        <EmptyState
          title={words.emptyTitle}
          action={<div className="flex flex-wrap justify-center gap-2">{buttons}</div>}
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          <div className="flex flex-wrap items-end justify-between gap-4">
            <RedirectSearch words={searched} />
            <a href="/redaktion/weiterleitungen/export" download className={buttonClasses("quiet")}>
              <Download aria-hidden="true" className="size-4" />
              {words.export}
            </a>
          </div>
          <p role="status" className="text-fine text-ink-soft">
            {words.total(total)}
          </p>
          {redirects.length === 0 ? (
            <p>{words.nothingFound}</p>
          ) : (
            <RedirectTable redirects={redirects} actions={actions} />
          )}
          <NewestAndOlder label={words.paging} {...places} />
        </>
      )}
      <LayDownDialog isOpen={creating.isOpen} onClose={creating.close} layDown={actions.layDown} />
      <ImportDialog
        isOpen={importing.isOpen}
        onClose={importing.close}
        preview={actions.preview}
        importList={actions.importList}
      />
    </DeskPage>
  );
}

function RedirectTable({ redirects, actions }: Pick<RedirectsDeskProps, "redirects" | "actions">) {
  const toast = useToast();
  const changing = useDialog<DeskRedirect>();
  const removing = useDialog<DeskRedirect>();
  const columns = [
    { key: "from", label: words.from },
    { key: "to", label: words.to },
    { key: "kind", label: words.kind },
    { key: "hits", label: words.hits, isNumeric: true },
    { key: "last", label: words.lastHit },
    { key: "actions", label: words.actions, isLabelHidden: true },
  ];
  return (
    <>
      <Table caption={words.list} columns={columns}>
        {redirects.map((redirect) => (
          <RedirectRow key={redirect.from} redirect={redirect} onEdit={changing.open} onRemove={removing.open} />
        ))}
      </Table>
      {changing.target && (
        <ChangeRedirectDialog
          isOpen={changing.isOpen}
          onClose={changing.close}
          redirect={changing.target}
          change={actions.change}
        />
      )}
      {removing.target && (
        <ConfirmAction
          isOpen={removing.isOpen}
          onClose={removing.close}
          action={actions.remove}
          input={{ from: removing.target.from }}
          onSuccess={() => toast(words.deleted)}
          title={words.deleteTitle}
          confirmLabel={words.delete}
          look="danger"
        >
          {words.deleteText(removing.target.from)}
        </ConfirmAction>
      )}
    </>
  );
}

type RedirectRowProps = {
  readonly redirect: DeskRedirect;
  readonly onEdit: (redirect: DeskRedirect) => void;
  readonly onRemove: (redirect: DeskRedirect) => void;
};

function RedirectRow({ redirect, onEdit, onRemove }: RedirectRowProps) {
  const { from, to, isLaidDown, hits, lastHit } = redirect;
  return (
    <TableRow>
      <TableCell part="lead" className="wrap-anywhere font-medium">
        {from}
      </TableCell>
      <TableCell label={words.to} className="wrap-anywhere">
        {to}
      </TableCell>
      <TableCell className="text-fine text-ink-soft">{isLaidDown ? words.laidDown : words.automatic}</TableCell>
      <TableCell label={words.hits} isNumeric>
        {hits.toLocaleString("de-DE")}
      </TableCell>
      <TableCell label={words.lastHit} className="text-fine text-ink-soft">
        {lastHit ?? words.never}
      </TableCell>
      <TableCell part="actions" className="whitespace-nowrap">
        {isLaidDown && (
          <>
            <Button
              look="quiet"
              size="icon"
              aria-label={words.edit(from)}
              icon={<Pencil aria-hidden="true" className="size-4" />}
              onClick={() => onEdit(redirect)}
            />
            <Button
              look="quiet"
              size="icon"
              aria-label={words.remove(from)}
              icon={<Trash2 aria-hidden="true" className="size-4" />}
              onClick={() => onRemove(redirect)}
            />
          </>
        )}
      </TableCell>
    </TableRow>
  );
}
