"use client";

import { Pencil, UserPlus } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SortableList } from "#components/ui/sortable-list.tsx";
import { useDialog } from "#components/ui/use-dialog.ts";
import { articleCountLabel, deskMessages } from "#lib/messages/desk.ts";
import { personMessages as words } from "#lib/messages/desk-lists.ts";
import { DeskPage } from "../desk-page.tsx";
import { OrderedRow, orderedListClasses, orderedRowClasses } from "../ordered-row.tsx";
import { useReorder } from "../use-reorder.ts";
import { ChangePersonDialog, CreatePersonDialog } from "./person-dialogs.tsx";
import { type DeskAccount, type DeskPerson, type PersonActions, personLabel } from "./person-entry.ts";

type PersonsDeskProps = {
  readonly persons: readonly DeskPerson[];
  /** All accounts; without them a person's account is shown and kept, but not changed. */
  readonly accounts?: readonly DeskAccount[];
  readonly actions: PersonActions;
};

/** Everybody who may stand in a by-line. */
export function PersonsDesk({ persons, accounts = [], actions }: PersonsDeskProps) {
  const creating = useDialog<true>();
  const changing = useDialog<DeskPerson>();
  const { shown, reorder } = useReorder(persons, actions.orderPersons);
  const createButton = (
    <Button
      look="primary"
      icon={<UserPlus aria-hidden="true" className="size-4" />}
      onClick={() => creating.open(true)}
    >
      {words.create}
    </Button>
  );

  return (
    <DeskPage title={words.title} intro={words.intro} width="narrow" actions={persons.length > 0 && createButton}>
      <NamelessNotice total={persons.filter(({ name }) => name === null).length} />
      {persons.length === 0 && (
        <EmptyState title={words.emptyTitle} action={createButton}>
          {words.emptyText}
        </EmptyState>
      )}
      <SortableList
        items={shown}
        idOf={({ id }) => id}
        nameOf={personLabel}
        onReorder={reorder}
        label={words.list}
        className={orderedListClasses}
        itemClassName={orderedRowClasses}
      >
        {(person, controls) => (
          <OrderedRow controls={controls} menu={<EditButton person={person} onEdit={changing.open} />}>
            <PersonSummary person={person} onEdit={changing.open} />
          </OrderedRow>
        )}
      </SortableList>
      <CreatePersonDialog
        isOpen={creating.isOpen}
        onClose={creating.close}
        createPerson={actions.createPerson}
        accounts={accounts}
      />
      {changing.target && (
        <ChangePersonDialog
          isOpen={changing.isOpen}
          onClose={changing.close}
          person={changing.target}
          accounts={accounts}
          changePerson={actions.changePerson}
        />
      )}
    </DeskPage>
  );
}

function NamelessNotice({ total }: { readonly total: number }) {
  if (total === 0) return null;
  return (
    <Notice tone="warning" title={words.namelessTotal(total)}>
      {words.namelessText}
    </Notice>
  );
}

type PersonProps = { readonly person: DeskPerson; readonly onEdit: (person: DeskPerson) => void };

function PersonSummary({ person, onEdit }: PersonProps) {
  const { name, initials, articleCount, userName } = person;
  return (
    <>
      {name !== null && <span className="mr-2 font-semibold">{name}</span>}
      <span className={name === null ? "mr-3 font-semibold" : "text-ink-soft"}>({initials})</span>
      {name === null && (
        <Button size="small" onClick={() => onEdit(person)}>
          {words.nameless}
        </Button>
      )}
      <span className="block text-fine text-ink-soft">
        {articleCountLabel(articleCount)}
        {userName !== null && ` · ${words.account(userName)}`}
      </span>
    </>
  );
}

function EditButton({ person, onEdit }: PersonProps) {
  return (
    <Button
      look="quiet"
      size="icon"
      aria-label={`${personLabel(person)} ${deskMessages.common.edit.toLowerCase()}`}
      icon={<Pencil aria-hidden="true" className="size-4" />}
      onClick={() => onEdit(person)}
    />
  );
}
