/** What the checklist says of an article, as the writing page gets it. */
export type ListedFinding = {
  readonly key: string;
  readonly level: "warn" | "block";
  /** The input to which it leads; empty where none does. */
  readonly field: string;
  readonly message: string;
  /** The words in the text that are meant. */
  readonly passage?: string;
  /** Somebody went past it before, and nothing of what it is about has changed since. */
  readonly isPassed: boolean;
};
