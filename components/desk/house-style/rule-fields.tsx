"use client";

import { useId, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { GENDER_STYLES, RULE_KINDS, RULE_LEVELS, type RuleKind } from "#editor/house-style/rule.ts";
import { houseStyleMessages as words } from "#lib/messages/desk-house-style.ts";
import type { DeskHouseRule } from "./house-rule-entry.ts";

type RuleFieldsProps = {
  readonly rule?: DeskHouseRule;
  readonly errorAt: (field: string) => string | undefined;
};

const kindOptions = RULE_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }));
const levelOptions = RULE_LEVELS.map((level) => ({ value: level, label: words.levels[level] }));
const styleOptions = GENDER_STYLES.map((style) => ({ value: style, label: words.styles[style] }));

/** The fields of a rule: its kind decides which. */
export function RuleFields({ rule, errorAt }: RuleFieldsProps) {
  const [kind, setKind] = useState<RuleKind>(rule?.kind ?? "spelling");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="kind" label={words.kind} error={errorAt("kind")}>
          <Select
            options={kindOptions}
            value={kind}
            // The options are the kinds themselves.
            onChange={({ target }) => setKind(target.value as RuleKind)}
          />
        </Field>
        <Field name="level" label={words.level} error={errorAt("level")}>
          <Select options={levelOptions} defaultValue={rule?.level ?? "hint"} />
        </Field>
      </div>
      {kind === "spelling" && <SpellingFields rule={rule} errorAt={errorAt} />}
      {kind === "forbidden" && <ForbiddenFields rule={rule} errorAt={errorAt} />}
      {kind === "abbreviation" && <AbbreviationFields rule={rule} errorAt={errorAt} />}
      {kind === "gender" && (
        <Field name="style" label={words.style} error={errorAt("style")}>
          <Select options={styleOptions} defaultValue={rule?.kind === "gender" ? rule.style : "colon"} />
        </Field>
      )}
      <Field name="reason" label={words.reason} hint={words.reasonHint} error={errorAt("reason")}>
        <TextArea defaultValue={rule?.reason} />
      </Field>
    </>
  );
}

type KindFieldsProps = { readonly rule: DeskHouseRule | undefined; readonly errorAt: RuleFieldsProps["errorAt"] };

function SpellingFields({ rule, errorAt }: KindFieldsProps) {
  const known = rule?.kind === "spelling" ? rule : undefined;
  return (
    <>
      <Field name="right" label={words.right} error={errorAt("right")}>
        <TextInput autoComplete="off" defaultValue={known?.right} />
      </Field>
      <Field name="wrong" label={words.wrong} hint={words.wordsHint} error={errorAt("wrong")}>
        <TextArea defaultValue={known?.wrong.join("\n")} spellCheck={false} />
      </Field>
      <InflectedBox isInflected={known?.isInflected ?? false} />
    </>
  );
}

function ForbiddenFields({ rule, errorAt }: KindFieldsProps) {
  const known = rule?.kind === "forbidden" ? rule : undefined;
  return (
    <>
      <Field name="words" label={words.words} hint={words.wordsHint} error={errorAt("words")}>
        <TextArea defaultValue={known?.words.join("\n")} />
      </Field>
      <Field
        name="suggestions"
        label={words.suggestions}
        hint={words.suggestionsHint}
        error={errorAt("suggestions")}
        isOptional
      >
        <TextArea defaultValue={known?.suggestions.join("\n")} />
      </Field>
      <InflectedBox isInflected={known?.isInflected ?? false} />
    </>
  );
}

function AbbreviationFields({ rule, errorAt }: KindFieldsProps) {
  const known = rule?.kind === "abbreviation" ? rule : undefined;
  return (
    <div className="grid gap-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <Field name="short" label={words.short} error={errorAt("short")}>
        <TextInput autoComplete="off" defaultValue={known?.short} />
      </Field>
      <Field name="long" label={words.long} hint={words.abbreviationHint} error={errorAt("long")}>
        <TextInput autoComplete="off" defaultValue={known?.long} />
      </Field>
    </div>
  );
}

function InflectedBox({ isInflected }: { readonly isInflected: boolean }) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label className="flex min-h-6 items-center gap-2 font-semibold text-fine">
        <input
          type="checkbox"
          name="isInflected"
          aria-describedby={id}
          defaultChecked={isInflected}
          className="size-4.5"
        />
        {words.isInflected}
      </label>
      <p id={id} className="text-ink-soft text-fine">
        {words.isInflectedHint}
      </p>
    </div>
  );
}
