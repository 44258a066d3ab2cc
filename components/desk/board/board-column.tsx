"use client";

import { useDroppable } from "@dnd-kit/core";
import { Ban } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { pileCount, boardWords as words } from "#lib/messages/desk-planning.ts";
import { type BoardColumn as Column, DAYS_ON_BOARD } from "#newsroom/articles/desk/board.ts";
import type { BoardMove } from "#newsroom/articles/desk/board-moves.ts";
import { MOST_COUNTED } from "#newsroom/articles/desk/desk.ts";
import { listAddress } from "../articles/article-address.ts";

type BoardColumnProps = {
  readonly column: Column;
  readonly total: number;
  /** How many cards stand in it. */
  readonly shown: number;
  /** What would happen to the card that is in the air; null while there is none. */
  readonly verdict: BoardMove | null;
  readonly isFiltered: boolean;
  readonly children: ReactNode;
};

/** One step of an article's life. While a card is in the air it says whether it may come here, and why not. */
export function BoardColumn({ column, total, shown, verdict, isFiltered, children }: BoardColumnProps) {
  const { setNodeRef, isOver } = useDroppable({ id: column });
  const isRefused = verdict?.kind === "refused";
  const isOpen = verdict?.kind === "step";
  return (
    <section
      ref={setNodeRef}
      aria-label={words.columns[column]}
      className={classNames(
        "grid content-start gap-2 border-2 border-transparent bg-paper-tint p-2 transition-colors",
        isOpen && "border-accent border-dashed",
        isOpen && isOver && "bg-accent-paper",
        isRefused && "opacity-60",
        isRefused && isOver && "border-wrong border-dashed",
      )}
    >
      <h2 className="flex items-baseline justify-between gap-2 px-1 py-1 font-bold text-small">
        {words.columns[column]}
        <span className="font-normal text-fine text-ink-soft">{pileCount(total, MOST_COUNTED)}</span>
      </h2>
      {column === "published" && (
        <p className="-mt-2 px-1 text-fine text-ink-soft">{words.publishedSince(DAYS_ON_BOARD)}</p>
      )}
      {isRefused && (
        <p className="flex items-start gap-1.5 px-1 text-fine text-wrong">
          <Ban aria-hidden="true" className="mt-px size-4 shrink-0" />
          {verdict.reason}
        </p>
      )}
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">{children}</ul>
      {shown === 0 && (
        <p className="px-1 py-2 text-fine text-ink-soft">{isFiltered ? words.emptyFiltered : words.empty[column]}</p>
      )}
      {total > shown && (
        <PageLink href={listAddress({ state: column })} className="text-link px-1 py-1 text-fine">
          {words.all(pileCount(total, MOST_COUNTED))}
        </PageLink>
      )}
    </section>
  );
}
