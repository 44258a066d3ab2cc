const listeners = new Set<() => void>();

/** Somebody wants to comment: on the selected words, or where none are on the whole article. */
export function wishComment(): void {
  for (const listener of listeners) listener();
}

/** Hears of such a wish. @returns ends the hearing */
export function onCommentWish(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
