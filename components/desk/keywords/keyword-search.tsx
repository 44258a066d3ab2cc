"use client";

import Form from "next/form";
import { SubmitButton } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { keywordMessages as words } from "#lib/messages/desk-lists.ts";
import { KEYWORD_KINDS, KIND_NAMES } from "#newsroom/keywords/keyword.ts";
import { type KeywordFilter, keywordsAddress } from "./keyword-entry.ts";

const kindOptions = [
  { value: "", label: words.allKinds },
  ...KEYWORD_KINDS.map((kind) => ({ value: kind, label: KIND_NAMES[kind] })),
  { value: "none", label: words.withoutKind },
];

/** Search and filter live in the address (`?q=&art=`), so that a found list can be kept and sent. */
export function KeywordSearch({ filter }: { readonly filter: KeywordFilter }) {
  return (
    <Form
      action={keywordsAddress}
      role="search"
      className="grid gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,1fr)_12rem_auto] sm:items-end"
      // The fields are uncontrolled; another address must bring other values.
      key={`${filter.query} ${filter.kind}`}
    >
      <Field name="q" label={words.search}>
        <TextInput type="search" defaultValue={filter.query} placeholder={words.searchHint} maxLength={200} />
      </Field>
      <Field name="art" label={words.kind}>
        <Select options={kindOptions} defaultValue={filter.kind ?? ""} />
      </Field>
      <SubmitButton look="secondary">{words.button}</SubmitButton>
    </Form>
  );
}
