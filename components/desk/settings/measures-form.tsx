"use client";

import type { FormEvent } from "react";
import { type Action, problemAt } from "#components/ui/action-result.ts";
import { SubmitButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Field } from "#components/ui/field.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { measureMessages } from "#lib/messages/desk-measures.ts";
import { GENRE_NAMES, GENRES } from "#newsroom/articles/article.ts";
import {
  LENGTH_UNITS,
  type MeasureSettings,
  type MeasureSettingsInput,
} from "#newsroom/settings/measure-settings-schema.ts";

const words = measureMessages.settings;
const units = LENGTH_UNITS.map((unit) => ({ value: unit, label: words.units[unit] }));
const typed = (value: number) => value.toLocaleString("de-DE", { useGrouping: false });
const lengthField = (genre: string) => `targets.${genre}.length`;
const unitField = (genre: string) => `targets.${genre}.unit`;
const sizes = ["columnMillimetres", "fontPoints"] as const;

type MeasuresFormProps = { readonly settings: MeasureSettings; readonly save: Action<MeasureSettingsInput> };

/** The print column and how long each kind of piece shall be. */
export function MeasuresForm({ settings, save }: MeasuresFormProps) {
  const toast = useToast();
  const { run, isPending, failure, formRef } = useAction(save, { onSuccess: () => toast(words.saved) });

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    run(readForm(event.currentTarget));
  }

  return (
    <form ref={formRef} method="post" noValidate onSubmit={submit} className="grid gap-5">
      <p className="text-ink-soft">{words.intro}</p>
      <ErrorSummary
        failure={failure}
        fields={[...sizes, ...GENRES.flatMap((one) => [lengthField(one), unitField(one)])]}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        {sizes.map((name) => (
          <Field key={name} name={name} label={words[name]} error={problemAt(failure, name)}>
            <TextInput inputMode="decimal" autoComplete="off" defaultValue={typed(settings[name])} />
          </Field>
        ))}
      </div>
      <fieldset className="grid gap-3">
        <legend className="pb-2 font-semibold text-fine">{words.targets}</legend>
        <p className="text-fine text-ink-soft">{words.targetsHint}</p>
        {GENRES.map((genre) => (
          <div key={genre} className="grid grid-cols-[minmax(0,1fr)_8rem] items-start gap-3">
            <Field
              name={lengthField(genre)}
              label={words.length(GENRE_NAMES[genre])}
              error={problemAt(failure, lengthField(genre))}
            >
              <TextInput
                inputMode="numeric"
                autoComplete="off"
                defaultValue={settings.targets[genre] === null ? "" : typed(settings.targets[genre].length)}
              />
            </Field>
            <Field
              name={unitField(genre)}
              label={words.unit(GENRE_NAMES[genre])}
              error={problemAt(failure, unitField(genre))}
            >
              <Select options={units} defaultValue={settings.targets[genre]?.unit ?? "characters"} />
            </Field>
          </div>
        ))}
      </fieldset>
      <div>
        <SubmitButton isPending={isPending}>{words.save}</SubmitButton>
      </div>
    </form>
  );
}

function readForm(form: HTMLFormElement): MeasureSettingsInput {
  const targets = GENRES.map((genre) => {
    // The options are the units themselves.
    const unit = textValue(form, unitField(genre)) as (typeof LENGTH_UNITS)[number];
    return [genre, { length: textValue(form, lengthField(genre)), unit }] as const;
  });
  return {
    columnMillimetres: textValue(form, "columnMillimetres"),
    fontPoints: textValue(form, "fontPoints"),
    // The keys are the genres themselves.
    targets: Object.fromEntries(targets) as MeasureSettingsInput["targets"],
  };
}
