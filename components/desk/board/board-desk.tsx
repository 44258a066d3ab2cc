"use client";

import { DndContext, type DragEndEvent, DragOverlay, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import { useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState } from "react";
import type { MenuEntry } from "#components/ui/menu.tsx";
import { PromptKeyboardSensor } from "#components/ui/prompt-keyboard-sensor.ts";
import { assignmentWords, boardWords as words } from "#lib/messages/desk-planning.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { judgeTaking } from "#newsroom/articles/assignment/assignment-policy.ts";
import {
  BOARD_COLUMNS,
  type Board,
  type BoardCard as Card,
  type BoardColumn as Column,
} from "#newsroom/articles/desk/board.ts";
import { moveOf } from "#newsroom/articles/desk/board-moves.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { headlineOf } from "../articles/article-name.tsx";
import { AssignmentDialog } from "../assignment/assignment-dialog.tsx";
import { useTakeOver } from "../assignment/use-take-over.ts";
import type { BoardActions } from "./board-actions.ts";
import { BoardCard, CardInTheAir } from "./board-card.tsx";
import { BoardColumn } from "./board-column.tsx";
import { BoardDialogs } from "./board-dialogs.tsx";
import { boardAnnouncements, columnByKey, columnOfId, findColumn } from "./board-drag.ts";
import { useBoard } from "./use-board.ts";

export type BoardDeskProps = {
  readonly board: Board;
  readonly user: Extract<Actor, { kind: "user" }>;
  readonly isFiltered: boolean;
  readonly now: Date;
  readonly actions: BoardActions;
};

/** The board: columns by step, cards that go from one to the next. */
export function BoardDesk({ board, user, isFiltered, now, actions }: BoardDeskProps) {
  const state = useBoard({ board, user, actions });
  const [inTheAir, setInTheAir] = useState<Card | null>(null);
  const entriesOf = useCardEntries({ user, actions, move: state.move });
  useFocusOnMovedCard(board);
  const contextId = useId();
  const said = useRef<Column | null>(null);
  const placed = BOARD_COLUMNS.flatMap((column) => state.cardsIn(column).map((card) => ({ card, column })));
  const cardOf = (id: number) => placed.find(({ card }) => card.id === id);
  const sensors = useSensors(
    // A short way before dragging starts, so that a click stays a click.
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(PromptKeyboardSensor, { coordinateGetter: columnByKey((id) => cardOf(id)?.column) }),
  );

  function finish({ active, over }: DragEndEvent): void {
    const [found, column] = [cardOf(Number(active.id)), columnOfId(over?.id)];
    setInTheAir(null);
    if (found !== undefined && column !== undefined) state.move(found.card, column);
  }

  return (
    <>
      <DndContext
        id={contextId}
        sensors={sensors}
        collisionDetection={findColumn}
        onDragStart={({ active }) => setInTheAir(cardOf(Number(active.id))?.card ?? null)}
        onDragEnd={finish}
        onDragCancel={() => setInTheAir(null)}
        accessibility={{
          announcements: boardAnnouncements({ cardOf, said, verdictOn: (card, column) => moveOf(user, card, column) }),
          screenReaderInstructions: { draggable: words.instructions },
        }}
      >
        {/* The focus reaches what scrolls by the cards in it. */}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-[repeat(5,minmax(11rem,1fr))] sm:overflow-x-auto">
          {BOARD_COLUMNS.map((column) => (
            <BoardColumn
              key={column}
              column={column}
              total={totalOf(board, column, state.cardsIn(column).length)}
              shown={state.cardsIn(column).length}
              verdict={inTheAir && moveOf(user, inTheAir, column)}
              isFiltered={isFiltered}
            >
              {state.cardsIn(column).map((card) => (
                <BoardCard
                  key={card.id}
                  card={card}
                  today={board.today}
                  now={now}
                  isMoving={state.isMoving(card.id)}
                  entries={entriesOf.entries(card)}
                />
              ))}
            </BoardColumn>
          ))}
        </div>
        <DragOverlay dropAnimation={null}>
          {inTheAir && <CardInTheAir card={inTheAir} today={board.today} now={now} />}
        </DragOverlay>
      </DndContext>
      <BoardDialogs state={state} actions={actions} now={now} />
      {entriesOf.dialog}
    </>
  );
}

/** The number of the column moves along with its cards. */
function totalOf({ columns }: Board, column: Column, shown: number): number {
  return columns[column].total + shown - columns[column].cards.length;
}

type EntryRequest = {
  readonly user: BoardDeskProps["user"];
  readonly actions: BoardActions;
  readonly move: (card: Card, column: Column) => void;
};

/** A card's menu: every column, with the reason where it cannot go, and who sees to it. */
function useCardEntries({ user, actions, move }: EntryRequest) {
  const [assigned, setAssigned] = useState<Card | null>(null);
  const taking = useTakeOver(actions);
  const router = useRouter();

  function entries(card: Card): MenuEntry[] {
    const id = card.assignment.responsible?.id ?? null;
    return [
      ...BOARD_COLUMNS.flatMap((column) => columnEntry(card, column)),
      ...(id !== user.id && judgeTaking(user, card.standing, id).allowed
        ? [{ label: assignmentWords.take, onSelect: () => taking.run("take", card.id) }]
        : []),
      ...(judgeArticleAction(user, "assign", card.standing).allowed
        ? [{ label: assignmentWords.changing, onSelect: () => setAssigned(card) }]
        : []),
    ];
  }

  function columnEntry(card: Card, column: Column): MenuEntry[] {
    const found = moveOf(user, card, column);
    if (found.kind === "stay") return [];
    const label = words.moveTo(words.columns[column]);
    if (found.kind === "refused") return [{ label, hint: found.reason, isDisabled: true, onSelect: () => {} }];
    return [{ label, onSelect: () => move(card, column) }];
  }

  const dialog = assigned !== null && (
    <AssignmentDialog
      articleId={assigned.id}
      name={headlineOf(assigned)}
      assignment={assigned.assignment}
      actions={actions}
      onDone={() => router.refresh()}
      onClose={() => setAssigned(null)}
    />
  );
  return { entries, dialog };
}

/** A card that moved is drawn anew in its column; whoever moved it by keyboard goes on from it. */
function useFocusOnMovedCard(board: Board): void {
  const grip = useRef<string | null>(null);
  useEffect(() => {
    const remember = () => {
      const card = document.activeElement?.closest("li")?.querySelector("[data-grip]");
      if (card) grip.current = card.getAttribute("data-grip");
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a board with new places is what takes the focus away
  useEffect(() => {
    if (grip.current !== null && document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-grip="${grip.current}"]`)?.focus({ preventScroll: true });
  }, [board]);
}
