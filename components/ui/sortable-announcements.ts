import type { Announcements, UniqueIdentifier } from "@dnd-kit/core";
import { deskMessages } from "#lib/messages/desk.ts";

const words = deskMessages.order;

/** What a screen reader hears while an entry is moved by keyboard or pointer. */
export function sortableAnnouncements(
  ids: readonly UniqueIdentifier[],
  nameOf: (id: UniqueIdentifier) => string,
): Announcements {
  const placeOf = (id: UniqueIdentifier) => ids.indexOf(id) + 1;
  return {
    onDragStart: ({ active }) => words.pickedUp(nameOf(active.id), placeOf(active.id), ids.length),
    onDragOver: ({ active, over }) => (over ? words.over(nameOf(active.id), placeOf(over.id), ids.length) : undefined),
    onDragEnd: ({ active, over }) => words.dropped(nameOf(active.id), placeOf(over ? over.id : active.id), ids.length),
    onDragCancel: ({ active }) => words.cancelled(nameOf(active.id)),
  };
}
