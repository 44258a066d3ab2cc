"use client";

import { type KeyboardEvent, useId } from "react";
import { TextArea } from "#components/ui/text-area.tsx";
import { germanTyping } from "./type-german.ts";
import { useKeptCaret } from "./working-copy/use-kept-caret.ts";

type PlainTextFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className: string;
  readonly error?: string | undefined;
  readonly isReadOnly: boolean;
  readonly limit: number;
  /** Enter goes on to the next field: kicker and headline have one line only. */
  readonly isOneLine?: boolean;
};

/** Kicker, headline or teaser in the typography that readers will see, with German quotes while typing. */
export function PlainTextField(props: PlainTextFieldProps) {
  const { name, label, value, onChange, className, error, isReadOnly, limit, isOneLine = false } = props;
  const id = useId();
  const errorId = `${id}-error`;
  const { area, noteTyped } = useKeptCaret(value);

  function report(typed: string): void {
    const text = isOneLine ? typed.replace(/\s*\n\s*/g, " ") : typed;
    noteTyped(text);
    onChange(text);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (!isOneLine || event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    focusNextField(event.currentTarget);
  }

  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-fine text-ink-soft">
        {label}
      </label>
      <TextArea
        ref={area}
        id={id}
        name={name}
        isBare
        rows={1}
        className={className}
        value={value}
        readOnly={isReadOnly}
        maxLength={limit}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : errorId}
        onKeyDown={onKeyDown}
        {...germanTyping}
        onChange={(event) => report(event.target.value)}
      />
      {error !== undefined && (
        <p id={errorId} className="text-small text-wrong">
          {error}
        </p>
      )}
    </div>
  );
}

function focusNextField(from: HTMLElement): void {
  const fields = [
    ...(from.closest("[data-writing-column]")?.querySelectorAll<HTMLElement>("textarea, [role=textbox]") ?? []),
  ];
  fields[fields.indexOf(from) + 1]?.focus();
}
