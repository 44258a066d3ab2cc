"use client";

import { type ReactNode, useRef, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { choiceMessages, keywordFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";
import { type KeywordKind, keywordLabel } from "#newsroom/keywords/keyword.ts";
import type { KeywordDeeds } from "../suggestions/keyword-suggestions.tsx";
import type { ChosenKeyword } from "../writing-article.ts";
import { ChoiceBox } from "./choice-box.tsx";
import { ChosenList } from "./chosen-list.tsx";
import { type KeywordChoice, keywordChoices } from "./keyword-choice.ts";
import { type CreateKeyword, KeywordKindQuestion } from "./keyword-kind-question.tsx";
import { ReadOnlyList } from "./read-only-list.tsx";
import { type FindKeywords, useKeywordSearch } from "./use-keyword-search.ts";
import { useOrderedValue } from "./use-ordered-value.ts";

type KeywordFieldProps = {
  readonly value: readonly ChosenKeyword[];
  readonly onChange: (next: readonly ChosenKeyword[]) => void;
  readonly find: FindKeywords;
  readonly create: CreateKeyword;
  readonly error?: string | undefined;
  readonly isReadOnly?: boolean;
  /** Suggestions below the chosen ones, with what can be done with them. */
  readonly children?: (deeds: KeywordDeeds) => ReactNode;
};

/** A name that is about to become a keyword; the guess of its kind comes from the text. */
type NewKeyword = { readonly name: string; readonly guess?: KeywordKind };

const idOf = ({ id }: ChosenKeyword) => id;

/** The keywords of a piece in the editor's order: type, choose or create, reorder, remove. */
export function KeywordField({ isReadOnly = false, ...props }: KeywordFieldProps) {
  if (isReadOnly) return <ReadOnlyList label={words.label} names={props.value.map(keywordLabel)} />;
  return <KeywordEditor {...props} />;
}

function KeywordEditor({ value, onChange, find, create, error, children }: Omit<KeywordFieldProps, "isReadOnly">) {
  const inputRef = useRef<HTMLInputElement>(null);
  const list = useOrderedValue({ value, onChange, idOf, nameOf: keywordLabel });
  const [text, setText] = useState("");
  const [isFocused, setFocused] = useState(false);
  const [fresh, setFresh] = useState<NewKeyword>();
  const typed = text.trim();
  const search = useKeywordSearch(typed, find);
  const choices = keywordChoices({ ...search, chosen: value, typed });

  function take(keyword: ChosenKeyword): void {
    list.add(keyword);
    setText("");
  }

  /** What was typed meanwhile stays; the name itself has become a keyword. */
  function takeCreated(keyword: ChosenKeyword): void {
    list.add(keyword);
    setText((now) => (now.trim() === fresh?.name ? "" : now));
  }

  function choose(choice: KeywordChoice): void {
    if (choice.type === "new") setFresh({ name: choice.name });
    else take(choice.keyword);
  }

  /** The name goes into the empty field as if it were typed: who goes back there mends it. */
  function askKind(name: string, guess: KeywordKind): void {
    if (typed === "") setText(name);
    setFresh({ name, guess });
  }

  const isLeftOver = typed !== "" && !isFocused && fresh === undefined;
  return (
    <div className="grid content-start gap-1.5">
      <Field name="keywordIds" label={words.label} error={error} hint={isLeftOver ? words.leftOver(typed) : undefined}>
        <ChoiceBox
          text={text}
          onTextChange={setText}
          choices={choices}
          onChoose={choose}
          onRemoveLast={list.removeLast}
          onFocusChange={setFocused}
          inputRef={inputRef}
          placeholder={words.placeholder}
          status={statusOf(search, choices.length)}
          isStale={!search.isCurrent}
        />
      </Field>
      {fresh !== undefined && (
        <KeywordKindQuestion
          key={fresh.name}
          {...fresh}
          create={create}
          inputRef={inputRef}
          onCreated={takeCreated}
          onClose={() => setFresh(undefined)}
        />
      )}
      <ChosenList list={list} inputRef={inputRef} />
      {value.length > 1 && <p className="text-fine text-ink-soft">{choiceMessages.orderHint}</p>}
      {children?.({ take: list.add, askKind })}
    </div>
  );
}

type SearchState = Pick<ReturnType<typeof useKeywordSearch>, "isCurrent" | "failure">;

function statusOf({ isCurrent, failure }: SearchState, total: number): string | undefined {
  if (failure !== undefined) return failure;
  if (total > 0) return undefined;
  return isCurrent ? words.alreadyChosen : choiceMessages.searching;
}
