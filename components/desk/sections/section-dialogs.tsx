"use client";

import type { Action } from "#components/ui/action-result.ts";
import { ConfirmAction } from "#components/ui/confirm-action.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { TextInput } from "#components/ui/text-input.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { deskMessages } from "#lib/messages/desk.ts";
import { sectionMessages as words } from "#lib/messages/desk-lists.ts";
import type { DeskSectionEntry, SectionActions, SectionDialogTarget } from "./section-entry.ts";

type DialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

type CreateSectionDialogProps = DialogProps & Pick<SectionActions, "createSection">;

export function CreateSectionDialog({ isOpen, onClose, createSection }: CreateSectionDialogProps) {
  const toast = useToast();
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.create}
      action={withName<{ name: string }>(createSection)}
      read={(form) => ({ name: textValue(form, "name") })}
      fields={["name"]}
      submitLabel={words.create}
      onSuccess={(name) => toast(words.created(name))}
    >
      {(errorAt) => (
        <Field name="name" label={words.name} error={errorAt("name")}>
          <TextInput autoComplete="off" />
        </Field>
      )}
    </FormDialog>
  );
}

type SectionDialogsProps = DialogProps & {
  readonly target: SectionDialogTarget | undefined;
  readonly actions: SectionActions;
};

/** The dialogs of one row of the sections' list. */
export function SectionDialogs({ target, ...rest }: SectionDialogsProps) {
  if (!target) return null;
  const { kind, section } = target;
  return kind === "rename" ? (
    <RenameDialog {...rest} section={section} />
  ) : (
    <DeleteDialog {...rest} section={section} />
  );
}

type OneSectionDialogProps = Omit<SectionDialogsProps, "target"> & { readonly section: DeskSectionEntry };

function RenameDialog({ isOpen, onClose, section, actions }: OneSectionDialogProps) {
  const toast = useToast();
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.renameTitle(section.name)}
      action={withName<{ id: number; name: string }>(actions.renameSection)}
      read={(form) => ({ id: section.id, name: textValue(form, "name") })}
      fields={["name"]}
      submitLabel={deskMessages.common.save}
      onSuccess={(name) => toast(words.renamed(name))}
    >
      {(errorAt) => (
        <Field name="name" label={words.name} hint={words.renameHint} error={errorAt("name")}>
          <TextInput autoComplete="off" defaultValue={section.name} />
        </Field>
      )}
    </FormDialog>
  );
}

function DeleteDialog({ isOpen, onClose, section, actions }: OneSectionDialogProps) {
  const toast = useToast();
  return (
    <ConfirmAction
      isOpen={isOpen}
      onClose={onClose}
      action={actions.deleteSection}
      input={{ id: section.id }}
      onSuccess={() => toast(words.deleted(section.name))}
      title={words.deleteTitle(section.name)}
      confirmLabel={deskMessages.common.delete}
    >
      {words.deleteText}
    </ConfirmAction>
  );
}

/** Answers with the name that was typed, to be said in the toast. */
function withName<Input extends { name: string }>(action: Action<Input>): Action<Input, string> {
  return async (input) => {
    const result = await action(input);
    return result.ok ? { ok: true, data: input.name.trim() } : result;
  };
}
