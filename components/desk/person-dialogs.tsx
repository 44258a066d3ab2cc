"use client";

import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { TextInput } from "#components/ui/text-input.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { deskMessages } from "#lib/messages/desk.ts";
import { personMessages as words } from "#lib/messages/desk-lists.ts";
import { type DeskPerson, type PersonActions, personLabel } from "./person-entry.ts";

type DialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

const fields = ["name", "initials"] as const;

export function CreatePersonDialog({
  isOpen,
  onClose,
  createPerson,
}: DialogProps & Pick<PersonActions, "createPerson">) {
  const toast = useToast();
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.create}
      action={createPerson}
      read={readPerson}
      fields={fields}
      submitLabel={words.create}
      onSuccess={() => toast(words.created)}
    >
      {(errorAt) => <PersonFields errorAt={errorAt} />}
    </FormDialog>
  );
}

type ChangePersonDialogProps = DialogProps &
  Pick<PersonActions, "changePerson"> & {
    readonly person: DeskPerson;
  };

export function ChangePersonDialog({ isOpen, onClose, person, changePerson }: ChangePersonDialogProps) {
  const toast = useToast();
  const label = personLabel(person);
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.changeTitle(label)}
      action={changePerson}
      read={(form) => ({ id: person.id, ...readPerson(form) })}
      fields={fields}
      submitLabel={deskMessages.common.save}
      onSuccess={() => toast(words.changed(label))}
    >
      {(errorAt) => <PersonFields person={person} errorAt={errorAt} />}
    </FormDialog>
  );
}

type PersonFieldsProps = {
  readonly person?: DeskPerson;
  readonly errorAt: (field: string) => string | undefined;
};

function PersonFields({ person, errorAt }: PersonFieldsProps) {
  return (
    <>
      <Field name="name" label={words.name} hint={words.nameHint} error={errorAt("name")}>
        <TextInput autoComplete="off" defaultValue={person?.name ?? ""} />
      </Field>
      <Field name="initials" label={words.initials} hint={words.initialsHint} error={errorAt("initials")}>
        <TextInput autoComplete="off" autoCapitalize="none" className="max-w-28" defaultValue={person?.initials} />
      </Field>
    </>
  );
}

function readPerson(form: HTMLFormElement): { name: string; initials: string } {
  return { name: textValue(form, "name"), initials: textValue(form, "initials") };
}
