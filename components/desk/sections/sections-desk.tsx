"use client";

import { Eye, FolderPlus, Pencil, Trash2 } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Menu, type MenuEntry } from "#components/ui/menu.tsx";
import { SortableList } from "#components/ui/sortable-list.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { useDialog } from "#components/ui/use-dialog.ts";
import { articleCountLabel, deskMessages } from "#lib/messages/desk.ts";
import { sectionMessages as words } from "#lib/messages/desk-lists.ts";
import { DeskPage } from "../desk-page.tsx";
import { OrderedRow, orderedListClasses, orderedRowClasses } from "../ordered-row.tsx";
import { useReorder } from "../use-reorder.ts";
import { CreateSectionDialog, SectionDialogs } from "./section-dialogs.tsx";
import type { DeskSectionEntry, SectionActions, SectionDialogTarget } from "./section-entry.ts";

type SectionsDeskProps = { readonly sections: readonly DeskSectionEntry[]; readonly actions: SectionActions };

/** The sections of the portal and their order. */
export function SectionsDesk({ sections, actions }: SectionsDeskProps) {
  const creating = useDialog<true>();
  const changing = useDialog<SectionDialogTarget>();
  const { shown, reorder } = useReorder(sections, actions.orderSections);
  const createButton = (
    <Button
      look="primary"
      icon={<FolderPlus aria-hidden="true" className="size-4" />}
      onClick={() => creating.open(true)}
    >
      {words.create}
    </Button>
  );

  return (
    <DeskPage title={words.title} intro={words.intro} width="narrow" actions={sections.length > 0 && createButton}>
      {sections.length === 0 && (
        <EmptyState title={words.emptyTitle} action={createButton}>
          {words.emptyText}
        </EmptyState>
      )}
      <SortableList
        items={shown}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        onReorder={reorder}
        label={words.list}
        className={orderedListClasses}
        itemClassName={orderedRowClasses}
      >
        {(section, controls) => (
          <OrderedRow
            controls={controls}
            menu={<SectionMenu section={section} onChoose={changing.open} setFourEyes={actions.setFourEyes} />}
          >
            <span className="font-semibold">{section.name}</span>
            <span className="block truncate text-fine text-ink-soft">
              {articleCountLabel(section.articleCount)} · /ressort/{section.slug}
              {section.needsFourEyes && ` · ${words.fourEyes}`}
            </span>
          </OrderedRow>
        )}
      </SortableList>
      <CreateSectionDialog isOpen={creating.isOpen} onClose={creating.close} createSection={actions.createSection} />
      <SectionDialogs isOpen={changing.isOpen} onClose={changing.close} target={changing.target} actions={actions} />
    </DeskPage>
  );
}

type SectionMenuProps = {
  readonly section: DeskSectionEntry;
  readonly onChoose: (target: SectionDialogTarget) => void;
  readonly setFourEyes: SectionActions["setFourEyes"];
};

function SectionMenu({ section, onChoose, setFourEyes }: SectionMenuProps) {
  const toast = useToast();
  const { id, name, needsFourEyes } = section;
  const { run } = useAction(setFourEyes, {
    onSuccess: () => toast(needsFourEyes ? words.fourEyesOff(name) : words.fourEyesOn(name)),
  });
  const isEmpty = section.articleCount === 0;
  const entries: MenuEntry[] = [
    {
      label: deskMessages.common.rename,
      icon: <Pencil className="size-4" />,
      onSelect: () => onChoose({ kind: "rename", section }),
    },
    {
      label: needsFourEyes ? words.endFourEyes : words.askForFourEyes,
      icon: <Eye className="size-4" />,
      onSelect: () => run({ id, needsFourEyes: !needsFourEyes }),
    },
    {
      label: isEmpty ? deskMessages.common.delete : words.deleteBlocked,
      icon: <Trash2 className="size-4" />,
      tone: isEmpty ? "danger" : "normal",
      isDisabled: !isEmpty,
      onSelect: () => onChoose({ kind: "delete", section }),
    },
  ];
  return <Menu label={deskMessages.common.actionsFor(section.name)} entries={entries} />;
}
