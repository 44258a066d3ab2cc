"use client";

import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { deskMessages } from "#lib/messages/desk.ts";
import { personMessages as words } from "#lib/messages/desk-lists.ts";
import {
  type DeskAccount,
  type DeskPerson,
  type PersonActions,
  type PersonFields,
  personLabel,
} from "./person-entry.ts";

type DialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly accounts: readonly DeskAccount[];
};

const fields = ["name", "initials", "userId"] as const;

export function CreatePersonDialog({
  isOpen,
  onClose,
  accounts,
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
      {(errorAt) => <PersonFieldset accounts={accounts} errorAt={errorAt} />}
    </FormDialog>
  );
}

type ChangePersonDialogProps = DialogProps &
  Pick<PersonActions, "changePerson"> & {
    readonly person: DeskPerson;
  };

export function ChangePersonDialog({ isOpen, onClose, accounts, person, changePerson }: ChangePersonDialogProps) {
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
      {(errorAt) => <PersonFieldset person={person} accounts={accounts} errorAt={errorAt} />}
    </FormDialog>
  );
}

type PersonFieldsetProps = Pick<DialogProps, "accounts"> & {
  readonly person?: DeskPerson;
  readonly errorAt: (field: string) => string | undefined;
};

function PersonFieldset({ person, accounts, errorAt }: PersonFieldsetProps) {
  return (
    <>
      <Field name="name" label={words.name} hint={words.nameHint} error={errorAt("name")}>
        <TextInput autoComplete="off" defaultValue={person?.name ?? ""} />
      </Field>
      <Field name="initials" label={words.initials} hint={words.initialsHint} error={errorAt("initials")}>
        <TextInput autoComplete="off" autoCapitalize="none" className="max-w-28" defaultValue={person?.initials} />
      </Field>
      {accounts.length > 0 ? (
        <Field name="userId" label={words.accountField} hint={words.accountHint} isOptional error={errorAt("userId")}>
          <Select options={accountOptions(accounts)} defaultValue={person?.userId ?? ""} />
        </Field>
      ) : (
        <input type="hidden" name="userId" value={person?.userId ?? ""} />
      )}
    </>
  );
}

function accountOptions(accounts: readonly DeskAccount[]) {
  return [{ value: "", label: words.noAccount }, ...accounts.map(({ id, name }) => ({ value: id, label: name }))];
}

function readPerson(form: HTMLFormElement): PersonFields {
  return {
    name: textValue(form, "name"),
    initials: textValue(form, "initials"),
    userId: textValue(form, "userId"),
  };
}
