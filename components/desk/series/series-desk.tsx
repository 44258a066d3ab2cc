"use client";

import { ListPlus, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "#components/ui/button.tsx";
import { ConfirmAction } from "#components/ui/confirm-action.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Menu } from "#components/ui/menu.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useDialog } from "#components/ui/use-dialog.ts";
import { deskMessages } from "#lib/messages/desk.ts";
import { seriesMessages as words } from "#lib/messages/desk-series.ts";
import { DeskPage } from "../desk-page.tsx";
import { orderedListClasses, orderedRowClasses } from "../ordered-row.tsx";
import { type DeskSeriesEntry, type SeriesListActions, seriesPageAddress } from "./series-entry.ts";

type SeriesDeskProps = { readonly series: readonly DeskSeriesEntry[]; readonly actions: SeriesListActions };

/** All series; each has a page of its own. */
export function SeriesDesk({ series, actions }: SeriesDeskProps) {
  const creating = useDialog<true>();
  const deleting = useDialog<DeskSeriesEntry>();
  const toast = useToast();
  const createButton = (
    <Button
      look="primary"
      icon={<ListPlus aria-hidden="true" className="size-4" />}
      onClick={() => creating.open(true)}
    >
      {words.create}
    </Button>
  );
  return (
    <DeskPage title={words.title} intro={words.intro} width="narrow" actions={series.length > 0 && createButton}>
      {series.length === 0 ? (
        <EmptyState title={words.emptyTitle} action={createButton}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <ul aria-label={words.list} className={orderedListClasses}>
          {series.map((entry) => (
            <li key={entry.id} className={orderedRowClasses}>
              <SeriesRow entry={entry} onDelete={() => deleting.open(entry)} />
            </li>
          ))}
        </ul>
      )}
      <CreateDialog isOpen={creating.isOpen} onClose={creating.close} create={actions.create} />
      {deleting.target !== undefined && (
        <ConfirmAction
          isOpen={deleting.isOpen}
          onClose={deleting.close}
          action={actions.remove}
          input={{ id: deleting.target.id }}
          onSuccess={() => toast(words.deleted(deleting.target?.name ?? ""))}
          title={words.deleteTitle(deleting.target.name)}
          confirmLabel={deskMessages.common.delete}
        >
          {words.deleteText}
        </ConfirmAction>
      )}
    </DeskPage>
  );
}

type SeriesRowProps = { readonly entry: DeskSeriesEntry; readonly onDelete: () => void };

function SeriesRow({ entry: { id, name, slug, partCount, visibleCount }, onDelete }: SeriesRowProps) {
  const isEmpty = partCount === 0;
  return (
    <div className="flex items-center gap-2 py-2">
      <div className="min-w-0 flex-1">
        <PageLink href={seriesPageAddress(id)} className="font-semibold hover:underline">
          {name}
        </PageLink>
        <span className="block truncate text-fine text-ink-soft">
          {words.count(partCount, visibleCount)} · /serie/{slug}
        </span>
      </div>
      <Menu
        label={deskMessages.common.actionsFor(name)}
        entries={[
          {
            label: isEmpty ? deskMessages.common.delete : words.deleteBlocked,
            icon: <Trash2 className="size-4" />,
            tone: isEmpty ? "danger" : "normal",
            isDisabled: !isEmpty,
            onSelect: onDelete,
          },
        ]}
      />
    </div>
  );
}

type CreateDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly create: SeriesListActions["create"];
};

/** Asks for the name and goes on to the page of the new series. */
function CreateDialog({ isOpen, onClose, create }: CreateDialogProps) {
  const router = useRouter();
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.create}
      action={create}
      read={(form) => ({ name: textValue(form, "name") })}
      fields={["name"]}
      submitLabel={words.create}
      onSuccess={(id) => router.push(seriesPageAddress(id))}
    >
      {(errorAt) => (
        <Field name="name" label={words.name} error={errorAt("name")}>
          <TextInput autoComplete="off" />
        </Field>
      )}
    </FormDialog>
  );
}
