/** Why a state of an article was kept. */
export const REVISION_REASONS = [
  "hand_in",
  "approval",
  "publication",
  "correction",
  "withdrawal",
  "named",
  "restore",
  "shared",
  "automatic",
] as const;
export type RevisionReason = (typeof REVISION_REASONS)[number];

export const REASON_NAMES: Record<RevisionReason, string> = {
  hand_in: "Zur Abnahme gegeben",
  approval: "Abgenommen",
  publication: "Veröffentlicht",
  correction: "Erneut veröffentlicht",
  withdrawal: "Zurückgezogen",
  named: "Benannt",
  restore: "Wiederhergestellt",
  shared: "Als Vorschau geteilt",
  automatic: "Automatisch gesichert",
};

/** Longest name of a revision in UTF-16 code units. */
export const MAX_REVISION_NAME = 100;
