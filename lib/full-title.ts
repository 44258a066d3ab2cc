/** The title of a piece in one line, as it stands in the browser's tab, in lists of links and where others quote it. */
export function fullTitle({ kicker, headline }: { readonly kicker: string; readonly headline: string }): string {
  return kicker === "" ? headline : `${kicker}: ${headline}`;
}
