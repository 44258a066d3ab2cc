"use client";

import { Trash2 } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmAction } from "#components/ui/confirm-action.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useDialog } from "#components/ui/use-dialog.ts";
import { deskMessages } from "#lib/messages/desk.ts";
import { keywordMessages as words } from "#lib/messages/desk-lists.ts";
import { KEYWORD_KINDS, type KeywordKind, KIND_NAMES } from "#newsroom/keywords/keyword.ts";
import type { DeskKeyword, KeywordActions } from "./keyword-entry.ts";

type KeywordDialogsProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly keyword: DeskKeyword | undefined;
  readonly actions: KeywordActions;
};

/** Changing a keyword and, from there, deleting one that nobody uses. */
export function KeywordDialogs({ isOpen, onClose, keyword, actions }: KeywordDialogsProps) {
  const deleting = useDialog<DeskKeyword>();
  const toast = useToast();
  if (!keyword) return null;

  function askToDelete(unused: DeskKeyword): void {
    onClose();
    deleting.open(unused);
  }

  return (
    <>
      <EditDialog isOpen={isOpen} onClose={onClose} keyword={keyword} actions={actions} onDelete={askToDelete} />
      <ConfirmAction
        isOpen={deleting.isOpen}
        onClose={deleting.close}
        action={actions.deleteKeyword}
        input={{ id: keyword.id }}
        onSuccess={() => toast(words.deleted(keyword.name))}
        title={words.deleteTitle(keyword.name)}
        confirmLabel={deskMessages.common.delete}
      >
        {words.deleteText}
      </ConfirmAction>
    </>
  );
}

type EditDialogProps = KeywordDialogsProps & {
  readonly keyword: DeskKeyword;
  readonly onDelete: (keyword: DeskKeyword) => void;
};

function EditDialog({ isOpen, onClose, keyword, actions, onDelete }: EditDialogProps) {
  const toast = useToast();
  const deleteButton = (
    <Button
      look="quiet"
      className="text-wrong hover:text-wrong-deep"
      icon={<Trash2 aria-hidden="true" className="size-4" />}
      onClick={() => onDelete(keyword)}
    >
      {deskMessages.common.delete}
    </Button>
  );
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.editTitle(keyword.name)}
      action={actions.changeKeyword}
      read={(form) => ({ id: keyword.id, ...readKeyword(form) })}
      fields={["name", "kind", "acronym", "aliases"]}
      submitLabel={deskMessages.common.save}
      onSuccess={() => toast(words.changed(keyword.name))}
      aside={keyword.useCount === 0 && deleteButton}
    >
      {(errorAt) => <KeywordFields keyword={keyword} errorAt={errorAt} />}
    </FormDialog>
  );
}

const openKindOption = { value: "", label: words.noKind };
const kindOptions = KEYWORD_KINDS.map((kind) => ({ value: kind, label: KIND_NAMES[kind] }));

type KeywordFieldsProps = {
  readonly keyword: DeskKeyword;
  readonly errorAt: (field: string) => string | undefined;
};

function KeywordFields({ keyword, errorAt }: KeywordFieldsProps) {
  // Once decided, a kind is changed but not taken away again.
  const options = keyword.kind === null ? [openKindOption, ...kindOptions] : kindOptions;
  return (
    <>
      <Field name="name" label={words.name} error={errorAt("name")}>
        <TextInput autoComplete="off" defaultValue={keyword.name} />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field name="kind" label={words.kind} error={errorAt("kind")}>
          <Select options={options} defaultValue={keyword.kind ?? ""} />
        </Field>
        <Field name="acronym" label={words.acronym} hint={words.acronymHint} isOptional error={errorAt("acronym")}>
          <TextInput autoComplete="off" defaultValue={keyword.acronym ?? ""} />
        </Field>
      </div>
      <Field name="aliases" label={words.aliases} hint={words.aliasesHint} isOptional error={errorAt("aliases")}>
        <TextArea rows={3} defaultValue={keyword.aliases.join("\n")} />
      </Field>
    </>
  );
}

function readKeyword(form: HTMLFormElement) {
  const kind = textValue(form, "kind");
  const lines = textValue(form, "aliases").split("\n");
  return {
    name: textValue(form, "name"),
    kind: KEYWORD_KINDS.find((known): known is KeywordKind => known === kind) ?? null,
    acronym: textValue(form, "acronym"),
    aliases: lines.map((line) => line.trim()).filter((line) => line !== ""),
  };
}
