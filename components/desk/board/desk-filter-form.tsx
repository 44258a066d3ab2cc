"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { Field } from "#components/ui/field.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { Select } from "#components/ui/select.tsx";
import { deskFilterWords as words } from "#lib/messages/desk-planning.ts";
import type { DeskFilter } from "#newsroom/articles/desk/board.ts";
import { filterWords, MINE, NOBODY, deskFilterNames as names } from "./board-address.ts";

export type FilterChoice = { readonly value: string; readonly label: string };

type DeskFilterFormProps = {
  readonly filter: DeskFilter;
  readonly sections: readonly FilterChoice[];
  readonly people: readonly FilterChoice[];
  /** The page that is filtered, and what of its address stays. */
  readonly page: string;
  readonly kept?: readonly (readonly [string, string])[];
};

/** Whose pieces are shown. The filter lives in the address; a choice shows at once, and works without script by its button. */
export function DeskFilterForm({ filter, sections, people, page, kept = [] }: DeskFilterFormProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const chosen = filterWords(filter);
  const address = (query: URLSearchParams) => (query.size === 0 ? page : `${page}?${query}`);

  function show(form: HTMLFormElement): void {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === "string" && value !== "") query.set(name, value);
    startTransition(() => router.push(address(query)));
  }

  const choose = (name: string, label: string, options: readonly FilterChoice[]) => (
    <Field name={name} label={label}>
      {/* Uncontrolled; another address must bring another choice. */}
      <Select
        key={chosen.get(name) ?? ""}
        options={withUnknown(options, chosen.get(name))}
        defaultValue={chosen.get(name) ?? ""}
      />
    </Field>
  );
  return (
    <search aria-label={words.label} aria-busy={isPending || undefined}>
      <form
        action={page}
        className="flex flex-wrap items-end gap-3 max-sm:grid max-sm:grid-cols-2"
        onChange={(event) => show(event.currentTarget)}
      >
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {choose(names.isMine, words.whose, [
          { value: "", label: words.all },
          { value: MINE, label: words.mine },
        ])}
        {choose(names.section, words.section, [{ value: "", label: words.anySection }, ...sections])}
        {choose(names.responsible, words.responsible, [
          { value: "", label: words.anybody },
          { value: NOBODY, label: words.nobody },
          ...people,
        ])}
        <noscript>
          <Button type="submit">{words.label}</Button>
        </noscript>
        {chosen.size > 0 && (
          <PageLink
            href={address(new URLSearchParams(kept.map(([name, value]) => [name, value])))}
            className={buttonClasses("quiet")}
          >
            {words.reset}
          </PageLink>
        )}
      </form>
    </search>
  );
}

/** What is in the address but not in the list stays visible; the form must not lie about what it does. */
function withUnknown(options: readonly FilterChoice[], value: string | null): readonly FilterChoice[] {
  if (value === null || options.some((option) => option.value === value)) return options;
  return [...options, { value, label: words.unknown }];
}
