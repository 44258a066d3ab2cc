"use client";

import { SlidersHorizontal } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useId, useRef, useState, useTransition } from "react";
import { Button, SubmitButton } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { articleWords, articleListWords as words } from "#lib/messages/desk-articles.ts";
import { ARTICLE_STATES, GENRE_NAMES, GENRES, STATE_NAMES } from "#newsroom/articles/article.ts";
import { ARTICLE_SORTS, type ArticleFilter } from "#newsroom/articles/article-list.ts";
import { articlesAddress, countFilters, filterNames, listAddress, readArticleFilter } from "./article-address.ts";

/** Something to choose by its id, such as a section. */
export type Choice = { readonly id: number; readonly label: string };

type ArticleFilterFormProps = {
  readonly filter: ArticleFilter;
  readonly sections: readonly Choice[];
  readonly authors: readonly Choice[];
};

const stateOptions = [
  { value: "", label: words.anyState },
  ...ARTICLE_STATES.map((state) => ({ value: state, label: STATE_NAMES[state] })),
  { value: "trash", label: articleWords.trashed },
];
const genreOptions = [
  { value: "", label: words.anyGenre },
  ...GENRES.map((genre) => ({ value: genre, label: GENRE_NAMES[genre] })),
];
const sortOptions = ARTICLE_SORTS.map((sort) => ({ value: sort, label: words.sorts[sort] }));

/** Search and filters live in the address: a list can be kept, sent and left by the back button. */
export function ArticleFilterForm({ filter, sections, authors }: ArticleFilterFormProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();

  function show(form: HTMLFormElement): void {
    const wanted = readArticleFilter(Object.fromEntries(new FormData(form)));
    startTransition(() => router.push(listAddress(wanted)));
  }

  return (
    <search aria-label={words.title}>
      <form
        action={articlesAddress}
        className="grid grid-cols-[minmax(0,1fr)] gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          show(event.currentTarget);
        }}
        // A choice shows at once; only typing waits for Enter.
        onChange={(event) => event.target instanceof HTMLSelectElement && show(event.currentTarget)}
      >
        {filter.keyword !== undefined && <input type="hidden" name={filterNames.keyword} value={filter.keyword} />}
        <div className="flex items-end gap-3">
          <SearchField query={filter.q} />
          <SubmitButton look="secondary" isPending={isPending}>
            {words.submit}
          </SubmitButton>
        </div>
        <FilterFields active={countFilters(filter)}>
          <Choose name={filterNames.state} label={words.state} options={stateOptions} value={filter.state} />
          <Choose
            name={filterNames.section}
            label={words.section}
            options={optionsOf(sections, words.anySection, filter.section)}
            value={filter.section}
          />
          <Choose
            name={filterNames.author}
            label={words.author}
            options={optionsOf(authors, words.anyAuthor, filter.author)}
            value={filter.author}
          />
          <Choose name={filterNames.genre} label={words.genre} options={genreOptions} value={filter.genre} />
          <Choose name={filterNames.sort} label={words.sort} options={sortOptions} value={filter.sort} isWide />
        </FilterFields>
      </form>
    </search>
  );
}

/** Keeps its place and focus when the list behind it changes, and takes the search of a new address. */
function SearchField({ query }: { readonly query: string }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.value = query;
  }, [query]);
  return (
    <Field name={filterNames.q} label={words.search} className="min-w-0 flex-1">
      <TextInput ref={input} type="search" defaultValue={query} placeholder={words.searchHint} maxLength={200} />
    </Field>
  );
}

/** On a phone behind a button, which says how many are at work; open as long as there is one. */
function FilterFields({ active, children }: { readonly active: number; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(active > 0);
  const id = useId();
  return (
    <>
      <Button
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        icon={<SlidersHorizontal aria-hidden="true" className="size-4" />}
        className="justify-self-start sm:hidden"
      >
        {active === 0 ? words.filters : words.filtersWith(active)}
      </Button>
      <div
        id={id}
        className={classNames("grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5", !isOpen && "max-sm:hidden")}
      >
        {children}
      </div>
    </>
  );
}

type ChooseProps = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | number | undefined;
  /** Takes the whole line on a phone. */
  readonly isWide?: boolean;
};

function Choose({ name, label, options, value = "", isWide = false }: ChooseProps) {
  return (
    <Field name={name} label={label} className={isWide ? "max-sm:col-span-2" : undefined}>
      {/* Uncontrolled; another address must bring another choice. */}
      <Select key={value} options={options} defaultValue={value} />
    </Field>
  );
}

/** An id that is in the address but no longer in the list stays visible; the form must not lie about what it does. */
function optionsOf(choices: readonly Choice[], any: string, chosen: number | undefined) {
  const known = choices.map(({ id, label }) => ({ value: String(id), label }));
  const isUnknown = chosen !== undefined && !choices.some(({ id }) => id === chosen);
  const unknown = isUnknown ? [{ value: String(chosen), label: words.unknown(chosen) }] : [];
  return [{ value: "", label: any }, ...known, ...unknown];
}
