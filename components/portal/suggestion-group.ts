/** Suggestions of one kind, as they go over the wire: what is shown, and where it leads. */
export type SuggestionGroup = {
  readonly name: string;
  readonly entries: readonly { readonly text: string; readonly address: string }[];
};
