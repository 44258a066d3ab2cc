import type { Action } from "#components/ui/action-result.ts";

export type DeskSectionEntry = {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly articleCount: number;
  readonly needsFourEyes: boolean;
};

export type SectionActions = {
  readonly createSection: Action<{ name: string }>;
  readonly renameSection: Action<{ id: number; name: string }>;
  /** All ids in their new order. */
  readonly orderSections: Action<{ ids: number[] }>;
  readonly setFourEyes: Action<{ id: number; needsFourEyes: boolean }>;
  readonly deleteSection: Action<{ id: number }>;
};

export type SectionDialogTarget = { readonly kind: "rename" | "delete"; readonly section: DeskSectionEntry };
