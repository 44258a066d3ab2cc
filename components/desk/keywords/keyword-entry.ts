import type { Action } from "#components/ui/action-result.ts";
import type { KeywordKind } from "#newsroom/keywords/keyword.ts";

export type DeskKeyword = {
  readonly id: number;
  readonly name: string;
  readonly kind: KeywordKind | null;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  /** Articles that carry it, in whatever state. */
  readonly useCount: number;
};

export type KeywordLink = {
  readonly id: number;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: KeywordKind | null;
};

/** The entry by which a deed can be taken back; null when nothing was different. */
export type Done = { readonly journalId: string | null };

export type FindKeywords = Action<{ query: string }, readonly (KeywordLink & { readonly matchedAlias?: string })[]>;

export type KeywordActions = {
  readonly changeKeyword: Action<
    {
      id: number;
      name: string;
      kind: KeywordKind | null;
      acronym: string;
      aliases: string[];
      description: string;
      wikidataId: string;
      gndId: string;
      broaderId: number | null;
      seeAlsoIds: number[];
      seenState: string;
    },
    Done
  >;
  readonly deleteKeyword: Action<{ id: number }, Done>;
  readonly mergeKeywords: Action<{ fromId: number; intoId: number }, Done>;
  readonly splitKeyword: Action<
    { id: number; name: string; kind: KeywordKind; aliases: string[]; articleIds: number[] },
    Done & { readonly id: number }
  >;
  readonly undo: Action<{ journalId: string }, Done>;
  readonly findKeywords: FindKeywords;
};

export type KeywordFilter = { readonly query: string; readonly kind: KeywordKind | "none" | null };

export const keywordsAddress = "/redaktion/stichwoerter";
export const keywordHealthAddress = `${keywordsAddress}/zustand`;
export const keywordJournalAddress = `${keywordsAddress}/journal`;

export function keywordPageAddress(id: number): string {
  return `${keywordsAddress}/${id}`;
}
