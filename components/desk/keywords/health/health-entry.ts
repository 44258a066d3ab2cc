import type { Action } from "#components/ui/action-result.ts";
import type { KeywordKind } from "#newsroom/keywords/keyword.ts";
import type { DeskKeyword, Done, KeywordActions } from "../keyword-entry.ts";

export const HEALTH_LISTS = ["like", "unused", "unkinded"] as const;
export type HealthListName = (typeof HEALTH_LISTS)[number];

export type HealthKeyword = DeskKeyword;

export type Likeness = "spelling" | "alias" | "inflection" | "typing" | "acronym";

export type HealthPair = {
  readonly one: HealthKeyword;
  readonly other: HealthKeyword;
  readonly likenesses: readonly Likeness[];
};

/** What stands in the open list. */
export type HealthContent =
  | { readonly list: "like"; readonly pairs: readonly HealthPair[] }
  | { readonly list: "unused" | "unkinded"; readonly keywords: readonly HealthKeyword[] };

export type HealthActions = Pick<KeywordActions, "mergeKeywords" | "deleteKeyword" | "undo"> & {
  readonly setKind: Action<{ id: number; kind: KeywordKind }, Done>;
  readonly distinguish: Action<{ oneId: number; otherId: number; areDistinct: boolean }>;
};
