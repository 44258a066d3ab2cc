import { dayAfter } from "#lib/berlin-time.ts";

/** How urgent a piece is, the most urgent first: the order of the enum in the database. */
export const PRIORITIES = ["urgent", "high", "normal", "low"] as const;
export type Priority = (typeof PRIORITIES)[number];

export const PRIORITY_NAMES: Record<Priority, string> = {
  urgent: "Eilig",
  high: "Hoch",
  normal: "Normal",
  low: "Niedrig",
};

/** Longest note in UTF-16 code units. */
export const MAX_NOTE_LENGTH = 500;

/** An account that sees to a piece. */
export type Responsible = { readonly id: string; readonly name: string };

/** Who sees to an article, and by when. */
export type Assignment = {
  readonly responsible: Responsible | null;
  /** Calendar day yyyy-mm-dd in Germany; the piece is late when that day is over. */
  readonly dueOn: string | null;
  readonly priority: Priority;
  readonly note: string;
};

/** What holds of an article that nobody has assigned. */
export const UNASSIGNED: Assignment = { responsible: null, dueOn: null, priority: "normal", note: "" };

export type Dueness = "overdue" | "today" | "tomorrow" | "later";

/** How a due day lies to today, both calendar days yyyy-mm-dd in Germany. Pure: today is the database's. */
export function duenessOf(dueOn: string, today: string): Dueness {
  if (dueOn < today) return "overdue";
  if (dueOn === today) return "today";
  return dueOn === dayAfter(today) ? "tomorrow" : "later";
}
