import type { Action } from "#components/ui/action-result.ts";
import type { KeywordKind } from "#newsroom/keywords/keyword.ts";

export type DeskKeyword = {
  readonly id: number;
  readonly name: string;
  readonly kind: KeywordKind | null;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  readonly slug: string;
  /** Articles that carry it, in whatever state. */
  readonly useCount: number;
};

export type KeywordActions = {
  readonly changeKeyword: Action<{
    id: number;
    name: string;
    kind: KeywordKind | null;
    acronym: string;
    aliases: string[];
  }>;
  readonly deleteKeyword: Action<{ id: number }>;
};

export type KeywordFilter = { readonly query: string; readonly kind: KeywordKind | "none" | null };
