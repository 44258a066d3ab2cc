"use client";

import { useRef, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { keywordPageMessages as words } from "#lib/messages/desk-keywords.ts";
import { choiceMessages } from "#lib/messages/desk-writing-fields.ts";
import { keywordLabel } from "#newsroom/keywords/keyword.ts";
import { ChoiceBox } from "../../writing/fields/choice-box.tsx";
import { ChosenList } from "../../writing/fields/chosen-list.tsx";
import { type KeywordChoice, keywordChoices } from "../../writing/fields/keyword-choice.ts";
import { useKeywordSearch } from "../../writing/fields/use-keyword-search.ts";
import { useOrderedValue } from "../../writing/fields/use-ordered-value.ts";
import type { FindKeywords, KeywordLink } from "../keyword-entry.ts";

type KeywordPickerProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: readonly KeywordLink[];
  readonly onChange: (next: readonly KeywordLink[]) => void;
  readonly find: FindKeywords;
  /** Never offered: the keyword itself. */
  readonly ownId: number;
  /** One more choice takes the place of the one before. */
  readonly isSingle?: boolean;
  /** Nothing can be done without a choice. */
  readonly isRequired?: boolean;
};

const idOf = ({ id }: KeywordLink) => id;

/** Chooses among the keywords that there are, in order; makes none. */
export function KeywordPicker(props: KeywordPickerProps) {
  const { name, label, hint, error, value, onChange, find, ownId, isSingle = false, isRequired = false } = props;
  const inputRef = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isFocused, setFocused] = useState(false);
  const typed = text.trim();
  const search = useKeywordSearch(typed, (query) => find({ query }));
  const known = new Map(search.options.map((option) => [option.id, option]));
  const chosen = [...value, { id: ownId, name: "", acronym: null, kind: null }];
  const choices = keywordChoices({ ...search, chosen, typed }).filter(({ type }) => type === "known");
  const list = useOrderedValue({
    value,
    onChange: (next) => onChange(isSingle ? next.slice(-1) : next),
    idOf,
    nameOf: keywordLabel,
  });

  function choose(choice: KeywordChoice): void {
    if (choice.type !== "known") return;
    list.add({ ...choice.keyword, kind: known.get(choice.keyword.id)?.kind ?? null });
    setText("");
  }

  const status = search.failure ?? (search.isCurrent ? words.noMatch : choiceMessages.searching);
  const isLeftOver = typed !== "" && !isFocused;
  return (
    <div className="grid content-start gap-1.5">
      <Field
        name={name}
        label={label}
        hint={isLeftOver ? words.leftOver(typed) : hint}
        error={error}
        isOptional={!isRequired}
        isRequired={isRequired}
      >
        <ChoiceBox
          text={text}
          onTextChange={setText}
          choices={choices}
          onChoose={choose}
          onRemoveLast={list.removeLast}
          onFocusChange={setFocused}
          inputRef={inputRef}
          placeholder={words.search}
          status={choices.length === 0 && typed !== "" ? status : undefined}
          isStale={!search.isCurrent}
        />
      </Field>
      <ChosenList list={list} inputRef={inputRef} />
    </div>
  );
}
