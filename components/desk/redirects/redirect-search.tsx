import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { redirectMessages as words } from "#lib/messages/desk-redirects.ts";

/** Finds an address by a part of it; a plain form, so that what was searched for stands in the address. */
export function RedirectSearch({ words: searched }: { readonly words: string }) {
  return (
    <search>
      <form action="/redaktion/weiterleitungen" className="flex flex-wrap items-end gap-2">
        <Field name="q" label={words.search}>
          <TextInput type="search" defaultValue={searched} />
        </Field>
        <Button type="submit">{words.searchButton}</Button>
      </form>
    </search>
  );
}
