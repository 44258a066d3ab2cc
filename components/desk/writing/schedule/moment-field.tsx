"use client";

import { useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { momentsOfBerlinTime } from "#lib/berlin-time.ts";
import { dateMessages as words } from "#lib/messages/desk-dates.ts";
import type { PlannedMoment } from "../writing-article.ts";

type MomentFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What stands there at first; of an hour that comes twice it need not say which. */
  readonly value: PlannedMoment;
  readonly error: string | undefined;
  readonly isOptional?: boolean;
};

/** Day and time; in the night in which an hour comes twice also which one. */
export function MomentField({ name, label, hint, value, error, isOptional = false }: MomentFieldProps) {
  const [at, setAt] = useState(value?.at ?? "");
  const isDouble = at !== "" && momentsOfBerlinTime(at).length === 2;
  const known = value !== null && value.at === at && value.isSecond !== undefined ? String(value.isSecond) : "";
  return (
    <div className="grid gap-3">
      <Field
        name={name}
        label={label}
        hint={`${hint} ${words.zone}`}
        error={error}
        isOptional={isOptional}
        isRequired={!isOptional}
      >
        <TextInput
          type="datetime-local"
          max="9999-12-31T23:59"
          value={at}
          onChange={({ target }) => setAt(target.value)}
        />
      </Field>
      {isDouble && (
        <Field name={secondOf(name)} label={words.whichHour}>
          <Select
            defaultValue={known}
            options={[
              { value: "", label: words.choose },
              { value: "false", label: words.summer },
              { value: "true", label: words.winter },
            ]}
          />
        </Field>
      )}
    </div>
  );
}

function secondOf(name: string): string {
  return `${name}.isSecond`;
}

/** What the field says in a submitted form; null where it is empty. */
export function momentIn(form: HTMLFormElement, name: string): PlannedMoment {
  const at = textValue(form, name);
  if (at === "") return null;
  const which = textValue(form, secondOf(name));
  return { at, ...(which === "" ? {} : { isSecond: which === "true" }) };
}

/** The same where there has to be one: the server says at the field that it is missing. */
export function requiredMomentIn(form: HTMLFormElement, name: string): NonNullable<PlannedMoment> {
  return momentIn(form, name) ?? { at: "" };
}
