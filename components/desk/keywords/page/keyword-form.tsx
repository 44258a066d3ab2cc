"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { problemAt } from "#components/ui/action-result.ts";
import { SubmitButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Field } from "#components/ui/field.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { keywordPageMessages as words } from "#lib/messages/desk-keywords.ts";
import { keywordMessages } from "#lib/messages/desk-lists.ts";
import { KEYWORD_KINDS, KIND_NAMES } from "#newsroom/keywords/keyword.ts";
import { useUnsavedGuard } from "../../use-unsaved-guard.ts";
import type { FindKeywords, KeywordActions, KeywordLink } from "../keyword-entry.ts";
import { useDeedToast } from "../use-deed-toast.ts";
import { KeywordPicker } from "./keyword-picker.tsx";
import type { PageKeyword } from "./page-keyword.ts";

type KeywordFormProps = {
  readonly keyword: PageKeyword;
  readonly actions: KeywordActions;
};

const fields = ["name", "kind", "acronym", "aliases", "description", "broaderId", "seeAlsoIds", "wikidataId", "gndId"];

/** Everything that is said of a keyword. What was typed stays when the change is refused. */
export function KeywordForm({ keyword, actions }: KeywordFormProps) {
  const router = useRouter();
  const { tell } = useDeedToast(actions.undo);
  const [links, setLinks] = useState<Links>({
    broader: keyword.broader === null ? [] : [keyword.broader],
    seeAlso: keyword.seeAlso,
  });
  const [isTouched, setTouched] = useState(false);
  useUnsavedGuard(isTouched);
  const { run, isPending, failure, formRef } = useAction(actions.changeKeyword, {
    onSuccess: (done) => {
      setTouched(false);
      tell(words.saved(textValue(formRef.current ?? document.createElement("form"), "name")), done);
      router.refresh();
    },
  });
  const errorAt = (field: string) => problemAt(failure, field);

  function save(form: HTMLFormElement): void {
    const kind = textValue(form, "kind");
    run({
      id: keyword.id,
      seenState: keyword.state,
      name: textValue(form, "name"),
      kind: KEYWORD_KINDS.find((known) => known === kind) ?? null,
      acronym: textValue(form, "acronym"),
      aliases: linesOf(textValue(form, "aliases")),
      description: textValue(form, "description"),
      wikidataId: textValue(form, "wikidataId"),
      gndId: textValue(form, "gndId"),
      broaderId: links.broader[0]?.id ?? null,
      seeAlsoIds: links.seeAlso.map(({ id }) => id),
    });
  }

  return (
    <form
      ref={formRef}
      method="post"
      noValidate
      className="grid gap-5"
      onInput={() => setTouched(true)}
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
    >
      <ErrorSummary failure={failure} fields={fields} />
      <NameFields keyword={keyword} errorAt={errorAt} />
      <LinkFields
        keyword={keyword}
        find={actions.findKeywords}
        errorAt={errorAt}
        links={links}
        onChange={(next) => {
          setTouched(true);
          setLinks(next);
        }}
      />
      <NumberFields keyword={keyword} errorAt={errorAt} />
      <div>
        <SubmitButton isPending={isPending}>{words.save}</SubmitButton>
      </div>
    </form>
  );
}

type Links = { readonly broader: readonly KeywordLink[]; readonly seeAlso: readonly KeywordLink[] };

type FieldsProps = { readonly keyword: PageKeyword; readonly errorAt: (field: string) => string | undefined };

type LinkFieldsProps = FieldsProps & {
  readonly find: FindKeywords;
  readonly links: Links;
  readonly onChange: (next: Links) => void;
};

function LinkFields({ keyword, find, errorAt, links, onChange }: LinkFieldsProps) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <KeywordPicker
        name="broaderId"
        label={words.broader}
        hint={words.broaderHint}
        error={errorAt("broaderId")}
        value={links.broader}
        onChange={(broader) => onChange({ ...links, broader })}
        find={find}
        ownId={keyword.id}
        isSingle
      />
      <KeywordPicker
        name="seeAlsoIds"
        label={words.seeAlso}
        hint={words.seeAlsoHint}
        error={errorAt("seeAlsoIds")}
        value={links.seeAlso}
        onChange={(seeAlso) => onChange({ ...links, seeAlso })}
        find={find}
        ownId={keyword.id}
      />
    </div>
  );
}

function NumberFields({ keyword, errorAt }: FieldsProps) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field
        name="wikidataId"
        label={words.wikidata}
        hint={words.wikidataHint}
        error={errorAt("wikidataId")}
        isOptional
      >
        <TextInput autoComplete="off" defaultValue={keyword.wikidataId ?? ""} />
      </Field>
      <Field name="gndId" label={words.gnd} hint={words.gndHint} error={errorAt("gndId")} isOptional>
        <TextInput autoComplete="off" defaultValue={keyword.gndId ?? ""} />
      </Field>
    </div>
  );
}

const kindOptions = KEYWORD_KINDS.map((kind) => ({ value: kind, label: KIND_NAMES[kind] }));

function NameFields({ keyword, errorAt }: FieldsProps) {
  // Once decided, a kind is changed but not taken away again.
  const options = keyword.kind === null ? [{ value: "", label: keywordMessages.noKind }, ...kindOptions] : kindOptions;
  return (
    <>
      <Field name="name" label={words.name} error={errorAt("name")}>
        <TextInput autoComplete="off" defaultValue={keyword.name} />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field name="kind" label={words.kind} error={errorAt("kind")}>
          <Select options={options} defaultValue={keyword.kind ?? ""} />
        </Field>
        <Field name="acronym" label={words.acronym} isOptional error={errorAt("acronym")}>
          <TextInput autoComplete="off" defaultValue={keyword.acronym ?? ""} />
        </Field>
      </div>
      <Field name="aliases" label={words.aliases} hint={words.aliasesHint} isOptional error={errorAt("aliases")}>
        <TextArea rows={3} defaultValue={keyword.aliases.join("\n")} />
      </Field>
      <Field
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        isOptional
        error={errorAt("description")}
      >
        <TextArea rows={3} defaultValue={keyword.description} />
      </Field>
    </>
  );
}

function linesOf(written: string): string[] {
  return written
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
