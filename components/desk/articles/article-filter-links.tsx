import { Tag, X } from "lucide-react";
import { classNames } from "#components/ui/class-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { articleListWords as words } from "#lib/messages/desk-articles.ts";
import type { ArticleFilter } from "#newsroom/articles/article-list.ts";
import { articlesAddress, isNarrowed, listAddress } from "./article-address.ts";
import type { Choice } from "./article-filter-form.tsx";

type ArticleFilterLinksProps = {
  readonly filter: ArticleFilter;
  /** Name of the keyword in the filter; null when there is no such keyword. */
  readonly keywordName: string | null;
  /** Keywords that the search could have meant. */
  readonly suggestions: readonly Choice[];
};

/** Below the form: the keyword at work, keywords on offer, and the way back to everything. */
export function ArticleFilterLinks({ filter, keywordName, suggestions }: ArticleFilterLinksProps) {
  if (!isNarrowed(filter)) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {filter.keyword !== undefined && (
        <KeywordChip filter={filter} name={keywordName ?? words.unknown(filter.keyword)} />
      )}
      {suggestions.length > 0 && <Suggestions choices={suggestions} />}
      <PageLink href={articlesAddress} className="text-link text-fine">
        {words.reset}
      </PageLink>
    </div>
  );
}

const chipClasses =
  "inline-flex min-h-8 items-center gap-2 px-2.5 py-1 text-fine font-medium no-underline wrap-anywhere";

function KeywordChip({ filter, name }: { readonly filter: ArticleFilter; readonly name: string }) {
  return (
    <PageLink
      href={listAddress({ ...filter, keyword: undefined, after: undefined })}
      aria-label={words.removeKeyword(name)}
      className={classNames(chipClasses, "bg-accent-paper text-accent hover:underline")}
    >
      {words.keyword}: {name}
      <X aria-hidden="true" className="size-4 shrink-0" />
    </PageLink>
  );
}

function Suggestions({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <p className="flex flex-wrap items-center gap-2">
      <span className="text-fine text-ink-soft">{words.suggestions}</span>
      {choices.map(({ id, label }) => (
        <PageLink
          key={id}
          href={listAddress({ keyword: id })}
          className={classNames(chipClasses, "border border-field-rule hover:bg-paper-tint")}
        >
          <Tag aria-hidden="true" className="size-3.5 shrink-0" />
          {label}
        </PageLink>
      ))}
    </p>
  );
}
