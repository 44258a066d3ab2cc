"use client";

import { useRef, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { authorFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";
import type { ChosenAuthor } from "../writing-article.ts";
import { authorChoices, authorLabel } from "./author-choice.ts";
import { ChoiceBox } from "./choice-box.tsx";
import { ChosenList } from "./chosen-list.tsx";
import { ReadOnlyList } from "./read-only-list.tsx";
import { useOrderedValue } from "./use-ordered-value.ts";

type AuthorFieldProps = {
  readonly value: readonly ChosenAuthor[];
  /** Everybody who can stand in a by-line, in the order in which they are offered. */
  readonly persons: readonly ChosenAuthor[];
  readonly onChange: (next: readonly ChosenAuthor[]) => void;
  readonly error?: string | undefined;
  readonly isReadOnly?: boolean;
};

const idOf = ({ id }: ChosenAuthor) => id;

/** The by-line: persons in their order. */
export function AuthorField({ isReadOnly = false, ...props }: AuthorFieldProps) {
  if (isReadOnly) return <ReadOnlyList label={words.label} names={props.value.map(authorLabel)} />;
  return <AuthorEditor {...props} />;
}

function AuthorEditor({ value, persons, onChange, error }: Omit<AuthorFieldProps, "isReadOnly">) {
  const inputRef = useRef<HTMLInputElement>(null);
  const list = useOrderedValue({ value, onChange, idOf, nameOf: authorLabel });
  const [text, setText] = useState("");
  const [isFocused, setFocused] = useState(false);
  const typed = text.trim();
  const choices = authorChoices(persons, value, typed);
  const nobody = typed === "" ? words.everybody : words.nobody;
  const isLeftOver = typed !== "" && !isFocused;

  return (
    <div className="grid content-start gap-1.5">
      <Field name="authorIds" label={words.label} error={error} hint={isLeftOver ? words.leftOver(typed) : undefined}>
        <ChoiceBox
          text={text}
          onTextChange={setText}
          choices={choices}
          onChoose={({ author }) => {
            list.add(author);
            setText("");
          }}
          onRemoveLast={list.removeLast}
          onFocusChange={setFocused}
          inputRef={inputRef}
          placeholder={words.placeholder}
          status={choices.length === 0 ? nobody : undefined}
          opensEmpty
        />
      </Field>
      <ChosenList list={list} inputRef={inputRef} />
    </div>
  );
}
