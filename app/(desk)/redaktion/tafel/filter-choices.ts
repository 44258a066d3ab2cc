import type { FilterChoice } from "#components/desk/board/desk-filter-form.tsx";
import { listActiveAccounts } from "#newsroom/people/user-queries.ts";
import { listSections } from "#newsroom/sections/section-queries.ts";

export type FilterChoices = { readonly sections: readonly FilterChoice[]; readonly people: readonly FilterChoice[] };

/** What one may filter a board or calendar by. */
export async function readFilterChoices(): Promise<FilterChoices> {
  const [sections, people] = await Promise.all([listSections(), listActiveAccounts()]);
  return {
    sections: sections.map(({ id, name }) => ({ value: String(id), label: name })),
    people: people.map(({ id, name }) => ({ value: id, label: name })),
  };
}
