"use client";

import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { articleWords } from "#lib/messages/desk-articles.ts";
import { keywordPageMessages, keywordDeedMessages as words } from "#lib/messages/desk-keywords.ts";
import { KEYWORD_KINDS, KIND_NAMES } from "#newsroom/keywords/keyword.ts";
import type { Done, KeywordActions } from "../keyword-entry.ts";
import type { PageKeyword, PagePiece } from "./page-keyword.ts";

type SplitDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly keyword: PageKeyword;
  /** The newest pieces that carry it, to choose from. */
  readonly pieces: readonly PagePiece[];
  readonly splitKeyword: KeywordActions["splitKeyword"];
  readonly onSplit: (done: Done & { readonly id: number }) => void;
};

const kindOptions = KEYWORD_KINDS.map((kind) => ({ value: kind, label: KIND_NAMES[kind] }));

/** What the new keyword is called, and which pieces and aliases go to it. */
export function SplitDialog({ isOpen, onClose, keyword, pieces, splitKeyword, onSplit }: SplitDialogProps) {
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.splitTitle(keyword.name)}
      description={words.splitText}
      action={splitKeyword}
      read={(form) => ({ id: keyword.id, ...readSplit(form) })}
      fields={["name", "kind", "articleIds"]}
      submitLabel={words.splitButton}
      onSuccess={onSplit}
    >
      {(errorAt) => (
        <>
          <Field name="name" label={words.newName} error={errorAt("name")}>
            <TextInput autoComplete="off" />
          </Field>
          <Field name="kind" label={keywordPageMessages.kind} error={errorAt("kind")}>
            <Select options={kindOptions} defaultValue={keyword.kind ?? "topic"} />
          </Field>
          {keyword.aliases.length > 0 && (
            <Choices
              name="aliases"
              legend={words.splitAliases}
              choices={keyword.aliases.map((alias) => ({ value: alias, label: alias }))}
            />
          )}
          <Choices
            name="articleIds"
            legend={words.splitPieces}
            error={errorAt("articleIds")}
            hint={keyword.useCount > pieces.length ? words.splitNewest(pieces.length, keyword.useCount) : undefined}
            choices={pieces.map(({ id, headline, day }) => ({
              value: `${id}`,
              label: `${headline === "" ? articleWords.untitled : headline} (${day})`,
            }))}
          />
        </>
      )}
    </FormDialog>
  );
}

type ChoicesProps = {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

function Choices({ name, legend, choices, hint, error }: ChoicesProps) {
  return (
    <fieldset className="grid gap-1" aria-describedby={error && `${name}-error`}>
      <legend className="mb-1 font-semibold text-fine">{legend}</legend>
      {error && (
        <p id={`${name}-error`} className="text-fine text-wrong">
          {error}
        </p>
      )}
      {choices.map(({ value, label }) => (
        <label key={value} className="flex min-h-8 items-start gap-2 py-1 wrap-anywhere">
          <input type="checkbox" name={name} value={value} className="mt-0.5 size-4.5 shrink-0" />
          {label}
        </label>
      ))}
      {hint && <p className="text-fine text-ink-soft">{hint}</p>}
    </fieldset>
  );
}

function readSplit(form: HTMLFormElement) {
  const data = new FormData(form);
  const kind = textValue(form, "kind");
  return {
    name: textValue(form, "name"),
    kind: KEYWORD_KINDS.find((known) => known === kind) ?? ("topic" as const),
    aliases: data.getAll("aliases").map(String),
    articleIds: data.getAll("articleIds").map(Number),
  };
}
