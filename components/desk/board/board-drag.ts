import {
  type Announcements,
  type CollisionDetection,
  type KeyboardCoordinateGetter,
  pointerWithin,
  rectIntersection,
} from "@dnd-kit/core";
import { boardWords as words } from "#lib/messages/desk-planning.ts";
import { BOARD_COLUMNS, type BoardCard, type BoardColumn } from "#newsroom/articles/desk/board.ts";
import type { BoardMove } from "#newsroom/articles/desk/board-moves.ts";
import { headlineOf } from "../articles/article-name.tsx";

/** Which way a key goes over the columns; they stand below one another on a phone. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
/** How far from the edge of a column a card comes to stand, in CSS pixels: within it, not on its edge. */
const INSET = 12;

/** Under the pointer where there is one; by keyboard where the card lies. */
export const findColumn: CollisionDetection = (args) =>
  args.pointerCoordinates === null ? rectIntersection(args) : pointerWithin(args);

/** The next column for each arrow key. @param columnOf where the card stands that is in the air */
export function columnByKey(columnOf: (id: number) => BoardColumn | undefined): KeyboardCoordinateGetter {
  return (event, { active, context }) => {
    const step = STEPS[event.code];
    if (step === undefined) return undefined;
    event.preventDefault();
    const present = BOARD_COLUMNS.find((column) => column === context.over?.id) ?? columnOf(Number(active));
    const next = present && BOARD_COLUMNS[BOARD_COLUMNS.indexOf(present) + step];
    const rect = next === undefined ? undefined : context.droppableRects.get(next);
    return rect && { x: rect.left + INSET, y: rect.top + INSET };
  };
}

type Spoken = {
  readonly cardOf: (id: number) => { readonly card: BoardCard; readonly column: BoardColumn } | undefined;
  readonly verdictOn: (card: BoardCard, column: BoardColumn) => BoardMove;
  /** The column that was said last; whoever has just taken a card has heard where it stands. */
  readonly said: { current: BoardColumn | null };
};

/** What a screen reader hears while a card is in the air: where it is, and whether it may stay there. */
export function boardAnnouncements({ cardOf, verdictOn, said }: Spoken): Announcements {
  return {
    onDragStart({ active }) {
      const found = cardOf(Number(active.id));
      said.current = found?.column ?? null;
      return found && words.pickedUp(headlineOf(found.card), words.columns[found.column]);
    },
    onDragOver({ active, over }) {
      const [found, column] = [cardOf(Number(active.id)), columnOfId(over?.id)];
      // Comes at once after the start too, and would speak over „aufgenommen“.
      if (found === undefined || column === undefined || column === said.current) return undefined;
      said.current = column;
      const verdict = verdictOn(found.card, column);
      const name = words.columns[column];
      if (verdict.kind === "refused") return words.overRefused(name, verdict.reason);
      return verdict.kind === "stay" ? words.overHome(name) : words.over(name);
    },
    onDragEnd({ active, over }) {
      const [found, column] = [cardOf(Number(active.id)), columnOfId(over?.id)];
      if (found === undefined) return undefined;
      const isMoved = column !== undefined && verdictOn(found.card, column).kind === "step";
      const name = headlineOf(found.card);
      return isMoved ? words.dropped(name, words.columns[column]) : words.droppedBack(name);
    },
    onDragCancel({ active }) {
      const found = cardOf(Number(active.id));
      return found && words.cancelled(headlineOf(found.card));
    },
  };
}

export function columnOfId(id: unknown): BoardColumn | undefined {
  return BOARD_COLUMNS.find((column) => column === id);
}
