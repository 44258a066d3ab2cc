/** What is being typed in a comment, kept in this window: also when the page is loaded anew or the document is another one. */
export type DraftPlace = { readonly userId: string; readonly articleId: number; readonly at: string };

export function readDraft(place: DraftPlace): string {
  try {
    return sessionStorage.getItem(nameOf(place)) ?? "";
  } catch {
    return "";
  }
}

/** An empty text forgets the draft. A browser that keeps nothing loses it with the page. */
export function keepDraft(place: DraftPlace, text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(nameOf(place));
    else sessionStorage.setItem(nameOf(place), text);
  } catch {
    // There is nowhere else to keep it.
  }
}

function nameOf({ userId, articleId, at }: DraftPlace): string {
  return `kommentar ${userId} ${articleId} ${at}`;
}
