"use client";

import { Field } from "#components/ui/field.tsx";
import { pictureFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";
import { KeptText } from "../text/kept-text.tsx";
import { germanTyping } from "../type-german.ts";
import type { PictureInUse } from "../writing-draft.ts";

export type PictureErrors = { readonly alt?: string | undefined; readonly credit?: string | undefined };

type Texts = Pick<PictureInUse, "alt" | "caption" | "credit">;

type PictureTextsProps = {
  /** Beginning of the fields' names, as the server reports problems with them. */
  readonly name: string;
  readonly value: Texts;
  readonly onChange: (texts: Partial<Texts>) => void;
  readonly errors: PictureErrors;
  readonly isReadOnly: boolean;
};

const fields = [
  { key: "alt", label: words.alt, hint: words.altHint },
  { key: "caption", label: words.caption, hint: undefined },
  { key: "credit", label: words.credit, hint: words.creditHint },
] as const;

/** The words that belong to the use of a picture by one piece. */
export function PictureTexts({ name, value, onChange, errors, isReadOnly }: PictureTextsProps) {
  return (
    <div className="grid gap-4">
      {fields.map(({ key, label, hint }) => (
        <Field
          key={key}
          name={`${name}.${key}`}
          label={label}
          hint={hint}
          error={key === "caption" ? undefined : errors[key]}
        >
          <KeptText
            rows={key === "credit" ? 1 : 2}
            kept={value[key]}
            onText={(text) => onChange({ [key]: text })}
            readOnly={isReadOnly}
            {...germanTyping}
            className="read-only:bg-paper-tint"
          />
        </Field>
      ))}
    </div>
  );
}
