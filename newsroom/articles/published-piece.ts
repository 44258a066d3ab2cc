/** A published piece of ours that another one may point at; `day` is yyyy-mm-dd or empty. */
export type PublishedPiece = {
  readonly id: number;
  readonly headline: string;
  readonly kicker: string;
  readonly day: string;
};
