import type { ReactNode } from "react";
import { PageLink } from "#components/ui/page-link.tsx";
import { keywordPageMessages as words } from "#lib/messages/desk-keywords.ts";
import { keywordMessages } from "#lib/messages/desk-lists.ts";
import { KIND_NAMES, keywordLabel } from "#newsroom/keywords/keyword.ts";
import { type KeywordLink, keywordPageAddress } from "../keyword-entry.ts";
import type { PageKeyword } from "./page-keyword.ts";

/** What is said of a keyword, for those who may read it and not change it. */
export function KeywordFacts({ keyword }: { readonly keyword: PageKeyword }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <Fact name={words.name}>{keyword.name}</Fact>
      <Fact name={words.kind}>{keyword.kind === null ? keywordMessages.noKind : KIND_NAMES[keyword.kind]}</Fact>
      <Fact name={words.acronym}>{keyword.acronym}</Fact>
      <Fact name={words.aliases}>{keyword.aliases.join(" · ")}</Fact>
      <Fact name={words.description}>{keyword.description}</Fact>
      <Fact name={words.broader}>{keyword.broader && <KeywordLinks keywords={[keyword.broader]} />}</Fact>
      <Fact name={words.seeAlso}>{keyword.seeAlso.length > 0 && <KeywordLinks keywords={keyword.seeAlso} />}</Fact>
      <Fact name={words.wikidata}>{keyword.wikidataId}</Fact>
      <Fact name={words.gnd}>{keyword.gndId}</Fact>
    </dl>
  );
}

/** What other keywords say of this one; nothing when they say nothing. */
export function KeywordRelations({ keyword }: { readonly keyword: PageKeyword }) {
  if (keyword.seenFrom.length + keyword.narrower.length === 0) return null;
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
      {keyword.seenFrom.length > 0 && (
        <Fact name={words.seenFrom}>
          <KeywordLinks keywords={keyword.seenFrom} />
        </Fact>
      )}
      {keyword.narrower.length > 0 && (
        <Fact name={words.narrower}>
          <KeywordLinks keywords={keyword.narrower} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="font-semibold text-fine">{name}</dt>
      <dd className="wrap-anywhere">{children || words.empty}</dd>
    </div>
  );
}

function KeywordLinks({ keywords }: { readonly keywords: readonly KeywordLink[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {keywords.map((keyword) => (
        <li key={keyword.id}>
          <PageLink href={keywordPageAddress(keyword.id)} className="text-link">
            {keywordLabel(keyword)}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
