"use client";

import { X } from "lucide-react";
import { type ChangeEvent, type FocusEvent, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { dateFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";

type DateFieldProps = {
  /** Calendar day yyyy-mm-dd, or null for the day of first publication. */
  readonly value: string | null;
  readonly onChange: (next: string | null) => void;
  readonly error?: string | undefined;
  readonly isReadOnly?: boolean;
};

/** While a year is typed, the browser already reports the years 2, 20 and 202. */
const earliestDay = "1900-01-01";

/** The date that readers see. Half a date is never reported: the last whole one stays until it is complete or cleared. */
export function DateField({ value, onChange, error, isReadOnly = false }: DateFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [unfinished, setUnfinished] = useState<string>();
  const [problem, setProblem] = useState<string>();

  function read({ currentTarget }: ChangeEvent<HTMLInputElement>): void {
    const day = currentTarget.value;
    const isWhole = !currentTarget.validity.badInput && (day === "" || day >= earliestDay);
    setProblem(undefined);
    setUnfinished(isWhole ? undefined : day);
    if (isWhole) onChange(day === "" ? null : day);
  }

  function check({ currentTarget }: FocusEvent<HTMLInputElement>): void {
    const isHalf = currentTarget.validity.badInput || unfinished !== undefined;
    setProblem(isHalf ? words.incomplete : undefined);
  }

  function clear(): void {
    // The browser keeps what it could not read apart from the value; only this empties all of it.
    if (input.current) input.current.value = "";
    setUnfinished(undefined);
    setProblem(undefined);
    onChange(null);
    input.current?.focus();
  }

  const canClear = !isReadOnly && (value !== null || unfinished !== undefined || problem !== undefined);
  return (
    <Field name="displayDate" label={words.label} hint={words.hint} error={problem ?? error}>
      <div className="flex gap-2">
        <TextInput
          ref={input}
          type="date"
          min={earliestDay}
          max="9999-12-31"
          value={unfinished ?? value ?? ""}
          readOnly={isReadOnly}
          onChange={read}
          onBlur={check}
          className="flex-1 read-only:bg-paper-tint"
        />
        {canClear && (
          <Button
            look="quiet"
            size="icon"
            aria-label={words.clear}
            onClick={clear}
            icon={<X aria-hidden="true" className="size-4" />}
            className="size-10"
          />
        )}
      </div>
    </Field>
  );
}
