import { type DeskFilter, deskFilterSchema } from "#newsroom/articles/desk/board.ts";

export const boardPage = "/redaktion/tafel";

/** Names of the filter's fields in addresses, of the board and of the calendar. */
export const deskFilterNames = { isMine: "wessen", section: "ressort", responsible: "zustaendig" } as const;
/** What stands for „mine“ and „nobody“ there. */
export const MINE = "meine";
export const NOBODY = "niemand";

/** Reads the filter of an address; what cannot be read counts as absent. */
export function readDeskFilter(words: Readonly<Record<string, unknown>>): DeskFilter {
  const responsible = words[deskFilterNames.responsible];
  return deskFilterSchema.parse({
    isMine: words[deskFilterNames.isMine] === MINE,
    section: words[deskFilterNames.section],
    responsible: responsible === NOBODY ? "none" : responsible,
  });
}

/** The filter as it stands in an address; what is absent is left out. */
export function filterWords(filter: Partial<DeskFilter>): URLSearchParams {
  const { isMine = false, section, responsible } = filter;
  const query = new URLSearchParams();
  if (isMine) query.set(deskFilterNames.isMine, MINE);
  if (section !== undefined) query.set(deskFilterNames.section, String(section));
  if (responsible !== undefined) query.set(deskFilterNames.responsible, responsible === "none" ? NOBODY : responsible);
  return query;
}

export function boardAddress(filter: Partial<DeskFilter>): string {
  const query = filterWords(filter);
  return query.size === 0 ? boardPage : `${boardPage}?${query}`;
}
