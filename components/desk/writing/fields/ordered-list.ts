/** A copy in which the entry at `from` stands at `to`; the same list when there is no such place. */
export function moveEntry<Entry>(entries: readonly Entry[], from: number, to: number): readonly Entry[] {
  const entry = entries[from];
  if (entry === undefined || from === to || to < 0 || to >= entries.length) return entries;
  return entries.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** A copy without the entry at `index`; the same list when there is none. */
export function removeEntry<Entry>(entries: readonly Entry[], index: number): readonly Entry[] {
  return index >= 0 && index < entries.length ? entries.toSpliced(index, 1) : entries;
}

/** A copy with the entry at the end; the same list when an entry of this id is already in it. */
export function addEntry<Entry>(
  entries: readonly Entry[],
  entry: Entry,
  idOf: (entry: Entry) => string | number,
): readonly Entry[] {
  return entries.some((known) => idOf(known) === idOf(entry)) ? entries : [...entries, entry];
}
