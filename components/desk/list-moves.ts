/** Where the focus is when a key is pressed. "text" is everything in which letters are typed or a choice is made. */
export type KeyPlace = "text" | "search" | "row" | "elsewhere";
export type ListMove = "search" | "next" | "previous";

/** Arrows scroll the page unless a row has the focus; from the search, "down" leads into what was found. */
const moves: Readonly<Record<KeyPlace, Readonly<Record<string, ListMove>>>> = {
  text: {},
  search: { ArrowDown: "next" },
  row: { "/": "search", j: "next", k: "previous", ArrowDown: "next", ArrowUp: "previous" },
  elsewhere: { "/": "search", j: "next", k: "previous" },
};

/** What a key means in the list, or null when it is none of the list's business. */
export function moveOfKey(key: string, place: KeyPlace): ListMove | null {
  const known = moves[place];
  return Object.hasOwn(known, key) ? (known[key] ?? null) : null;
}

/** The row to go to; `current` is -1 while no row has the focus. Null when there is no row. */
export function rowAfter(move: "next" | "previous", current: number, total: number): number | null {
  if (total === 0) return null;
  const wanted = move === "next" ? current + 1 : current - 1;
  return Math.min(Math.max(wanted, 0), total - 1);
}
