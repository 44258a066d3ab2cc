"use client";

import { type ClipboardEvent, type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { linkFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";
import { ChosenList } from "./chosen-list.tsx";
import { LinkLine } from "./link-line.tsx";
import { checkAddress, type LinkRow, matchRows, readLines } from "./link-rows.ts";
import { ReadOnlyList } from "./read-only-list.tsx";
import { useOrderedValue } from "./use-ordered-value.ts";

type LinkFieldProps = {
  readonly value: readonly string[];
  readonly onChange: (next: readonly string[]) => void;
  readonly error?: string | undefined;
  readonly isReadOnly?: boolean;
};

const idOf = ({ id }: LinkRow) => id;
const nameOf = ({ href }: LinkRow) => href;

/** Bare web addresses below a piece, in their order. What cannot be added stays in the field with its reason. */
export function LinkField({ isReadOnly = false, ...props }: LinkFieldProps) {
  if (isReadOnly) return <ReadOnlyList label={words.label} names={props.value} />;
  return <LinkEditor {...props} />;
}

function LinkEditor({ value, onChange, error }: Omit<LinkFieldProps, "isReadOnly">) {
  const inputRef = useRef<HTMLInputElement>(null);
  const [known, setKnown] = useState<readonly LinkRow[]>([]);
  const rows = matchRows(known, value);
  // Ids live longer than one rendering; setting them at once renders again before anybody sees it.
  if (rows !== known) setKnown(rows);
  const list = useOrderedValue({ value: rows, onChange: store, idOf, nameOf });

  function store(next: readonly LinkRow[]): void {
    setKnown(next);
    onChange(next.map(nameOf));
  }

  function addAll(hrefs: readonly string[]): void {
    if (hrefs.length > 0) onChange([...value, ...hrefs]);
  }

  return (
    <div className="grid content-start gap-1.5">
      <AddLink value={value} onAdd={addAll} error={error} inputRef={inputRef} />
      <ChosenList list={list} inputRef={inputRef}>
        {(row, index) => (
          <LinkLine
            href={row.href}
            position={index + 1}
            others={value.filter((_, other) => other !== index)}
            onChange={(href) => store(rows.with(index, { ...row, href }))}
          />
        )}
      </ChosenList>
    </div>
  );
}

type AddLinkProps = {
  readonly value: readonly string[];
  readonly onAdd: (hrefs: readonly string[]) => void;
  readonly error: string | undefined;
  readonly inputRef: RefObject<HTMLInputElement | null>;
};

function AddLink({ value, onAdd, error, inputRef }: AddLinkProps) {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();

  function add(): void {
    const checked = checkAddress(text, value);
    if ("problem" in checked) {
      setProblem(checked.problem);
      return;
    }
    onAdd([checked.href]);
    setText("");
    setProblem(undefined);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  }

  /** A field of one line would glue several pasted lines into one address. */
  function paste(event: ClipboardEvent): void {
    const pasted = event.clipboardData.getData("text/plain").trim();
    if (!/[\r\n]/.test(pasted)) return;
    event.preventDefault();
    const { hrefs, refused } = readLines(pasted, value);
    onAdd(hrefs);
    setText([text, ...refused].join(" ").trim());
    setProblem(refused[0] === undefined ? undefined : words.refusedLines);
  }

  return (
    <Field name="links" label={words.label} hint={words.hint} error={problem ?? error}>
      <div className="flex gap-2">
        <TextInput
          ref={inputRef}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(undefined);
          }}
          onKeyDown={handleKey}
          onPaste={paste}
          // An address that somebody typed and forgot to add would be lost without a word.
          onBlur={() => text.trim() !== "" && add()}
          placeholder={words.placeholder}
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          className="flex-1"
        />
        <Button
          // Keeps the focus in the field; leaving it would add the address before the click does.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            inputRef.current?.focus();
            add();
          }}
        >
          {words.add}
        </Button>
      </div>
    </Field>
  );
}
