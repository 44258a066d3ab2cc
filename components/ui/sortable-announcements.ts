import type { Announcements, UniqueIdentifier } from "@dnd-kit/core";
import { deskMessages } from "#lib/messages/desk.ts";

const words = deskMessages.order;

/** The place that was said last; whoever has just taken an entry has heard where it stands. */
export type SaidPlace = { current: number | null };

/** What a screen reader hears while an entry is moved by keyboard or pointer. */
export function sortableAnnouncements(
  ids: readonly UniqueIdentifier[],
  nameOf: (id: UniqueIdentifier) => string,
  said: SaidPlace,
): Announcements {
  const placeOf = (id: UniqueIdentifier) => ids.indexOf(id) + 1;
  return {
    onDragStart({ active }) {
      said.current = placeOf(active.id);
      return words.pickedUp(nameOf(active.id), said.current, ids.length);
    },
    onDragOver({ active, over }) {
      // Comes at once after the start too, and would speak over „aufgenommen“.
      if (!over || placeOf(over.id) === said.current) return undefined;
      said.current = placeOf(over.id);
      return words.over(nameOf(active.id), said.current, ids.length);
    },
    onDragEnd: ({ active, over }) => words.dropped(nameOf(active.id), placeOf(over ? over.id : active.id), ids.length),
    onDragCancel: ({ active }) => words.cancelled(nameOf(active.id)),
  };
}
