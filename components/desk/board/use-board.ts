"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ActionFailure, ActionResult } from "#components/ui/action-result.ts";
import { useToast } from "#components/ui/toast.tsx";
import { settle } from "#components/ui/use-action.ts";
import { boardWords as words } from "#lib/messages/desk-planning.ts";
import { BOARD_COLUMNS, type Board, type BoardCard, type BoardColumn } from "#newsroom/articles/desk/board.ts";
import { type BoardStep, moveOf } from "#newsroom/articles/desk/board-moves.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { type BoardActions, NONE_SEEN } from "./board-actions.ts";

/** A step that is asked about before it happens, or one that was refused. */
export type AskedStep = { readonly card: BoardCard; readonly step: BoardStep; readonly column: BoardColumn };

/** Cards that stand elsewhere than the page says, until the page says so too. */
type Moved = { readonly board: Board; readonly places: ReadonlyMap<number, BoardColumn> };

export type BoardState = {
  readonly cardsIn: (column: BoardColumn) => readonly BoardCard[];
  readonly isMoving: (id: number) => boolean;
  readonly asked: AskedStep | null;
  readonly refused: { readonly card: BoardCard; readonly failure: ActionFailure } | null;
  readonly failure: ActionFailure | null;
  readonly running: BoardStep | null;
  /** Puts a card into a column: at once, after a question, or not at all. */
  readonly move: (card: BoardCard, column: BoardColumn) => void;
  /** Does what was asked about. @param written remark or reason */
  readonly confirm: (written: string) => Promise<boolean>;
  /** The question about the moment has done the step by its own form. */
  readonly settled: () => void;
  readonly close: () => void;
};

type BoardRequest = {
  readonly board: Board;
  readonly user: Extract<Actor, { kind: "user" }>;
  readonly actions: BoardActions;
};

/** Steps that need no question: both can be taken back in one more step, and readers see neither. */
const AT_ONCE: readonly BoardStep[] = ["hand-in", "approve"];

/** Questions that stay open when the step was refused: what somebody wrote there is not lost. All others are mended at the piece. */
const ASKS_FOR_WORDS: readonly BoardStep[] = ["return-to-draft", "override-four-eyes"];

/** The board while cards are moved: a card goes to its new column at once and comes back with the reason when refused. */
export function useBoard({ board, user, actions }: BoardRequest): BoardState {
  const [moved, setMoved] = useState<Moved>({ board, places: new Map() });
  const [asked, setAsked] = useState<AskedStep | null>(null);
  const [refused, setRefused] = useState<BoardState["refused"]>(null);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [running, setRunning] = useState<BoardStep | null>(null);
  const router = useRouter();
  const toast = useToast();
  // What the server said since counts more than what was foreseen.
  const places = moved.board === board ? moved.places : new Map<number, BoardColumn>();

  function place(id: number, column: BoardColumn | null): void {
    setMoved((before) => {
      const next = new Map(before.board === board ? before.places : []);
      if (column === null) next.delete(id);
      else next.set(id, column);
      return { board, places: next };
    });
  }

  async function run({ card, step, column }: AskedStep, written: string): Promise<ActionResult<unknown>> {
    setRunning(step);
    place(card.id, column);
    const answer = await carryOut(actions, card, step, written);
    setRunning(null);
    if (!answer.ok) place(card.id, null);
    else toast(words.done[step]);
    // After a refusal too: somebody else may have moved the piece meanwhile.
    router.refresh();
    return answer;
  }

  function move(card: BoardCard, column: BoardColumn): void {
    const found = moveOf(user, card, column);
    if (found.kind === "refused") toast(found.reason, "error");
    if (found.kind !== "step" || running !== null) return;
    const wanted = { card, step: found.step, column };
    setFailure(null);
    if (AT_ONCE.includes(found.step)) {
      void run(wanted, "").then((answer) => {
        if (!answer.ok) setRefused({ card, failure: answer });
      });
    } else setAsked(wanted);
  }

  async function confirm(written: string): Promise<boolean> {
    if (asked === null || running !== null) return false;
    const answer = await run(asked, written);
    const isAskedAgain = !answer.ok && ASKS_FOR_WORDS.includes(asked.step);
    setFailure(isAskedAgain ? answer : null);
    if (!isAskedAgain) setAsked(null);
    if (!answer.ok && !isAskedAgain) setRefused({ card: asked.card, failure: answer });
    return answer.ok;
  }

  return {
    cardsIn: (column) => cardsIn(board, places, column),
    isMoving: (id) => places.has(id),
    ...{ asked, refused, failure, running, move, confirm },
    settled: () => {
      if (asked === null) return;
      place(asked.card.id, asked.column);
      toast(words.done[asked.step]);
      router.refresh();
    },
    close: () => {
      setAsked(null);
      setRefused(null);
      setFailure(null);
    },
  };
}

/** The cards of a column with those that are on their way into it, these first. */
function cardsIn(board: Board, places: ReadonlyMap<number, BoardColumn>, column: BoardColumn): readonly BoardCard[] {
  const staying = board.columns[column].cards.filter(({ id }) => (places.get(id) ?? column) === column);
  const coming = BOARD_COLUMNS.filter((other) => other !== column).flatMap((other) =>
    board.columns[other].cards.filter(({ id }) => places.get(id) === column),
  );
  return [...coming, ...staying];
}

function carryOut(
  actions: BoardActions,
  { id, version }: BoardCard,
  step: BoardStep,
  written: string,
): Promise<ActionResult<unknown>> {
  switch (step) {
    case "hand-in":
      return settle(actions.handIn, id);
    case "approve":
      return settle(actions.approve, { articleId: id, version });
    case "override-four-eyes":
      return settle(actions.approve, { articleId: id, version, overrideReason: written });
    case "return-to-draft":
      return settle(actions.returnToDraft, { articleId: id, remark: written });
    case "unschedule":
      return settle(actions.unschedule, id);
    case "publish":
      return settle(actions.publish, { articleId: id, version, seenWarnings: NONE_SEEN });
    case "unpublish":
      return settle(actions.unpublish, id);
    case "schedule":
      // Its dialog is a form of its own, with the moment at its field.
      throw new Error("A card is scheduled by the form that asks for the moment");
  }
}
