/** What was done to the vocabulary, as it is read. */
export type PageJournalLine = {
  readonly id: string;
  readonly when: string;
  readonly actorName: string;
  readonly sentence: string;
  readonly isUndone: boolean;
  /** Page of the keyword that it is about; null when there is none any more. */
  readonly keywordHref: string | null;
};
