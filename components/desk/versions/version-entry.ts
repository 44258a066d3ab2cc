import type { Action } from "#components/ui/action-result.ts";
import type { RevisionReason } from "#newsroom/articles/revisions/revision.ts";

/** A kept version as the list shows it; moments are ready to read. */
export type PageVersion = {
  readonly id: string;
  readonly version: number;
  readonly reason: RevisionReason;
  readonly name: string | null;
  readonly when: string;
  readonly author: string | null;
  readonly contributors: readonly string[];
  readonly isPublished: boolean;
};

/** The working copy at the top of the list. */
export type PageWorkingCopy = { readonly version: number; readonly when: string; readonly author: string | null };

/** One side of a comparison. */
export type PageSide =
  | { readonly kind: "working"; readonly version: PageWorkingCopy }
  | { readonly kind: "revision"; readonly version: PageVersion };

export type RestoreVersion = Action<
  { articleId: number; revisionId: string },
  { version: number; isNew: boolean; dropped: readonly string[] }
>;

/** What the address calls the working copy and what readers see. */
export const WORKING = "arbeitsfassung";
export const PUBLISHED = "veroeffentlicht";

export function versionsAddress(articleId: number): string {
  return `/redaktion/artikel/${articleId}/versionen`;
}

export function comparisonAddress(articleId: number, from: string, to: string): string {
  return `${versionsAddress(articleId)}?${new URLSearchParams({ von: from, bis: to })}`;
}
