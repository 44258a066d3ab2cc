"use client";

import { Plus, X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { SortableList } from "#components/ui/sortable-list.tsx";
import { readableDay } from "#lib/berlin-time.ts";
import { fullTitle } from "#lib/full-title.ts";
import { deskMessages } from "#lib/messages/desk.ts";
import { seriesMessages as words } from "#lib/messages/desk-series.ts";
import { MAX_SERIES_PARTS } from "#newsroom/series/series.ts";
import { articleAddress } from "../articles/article-address.ts";
import { headlineOf } from "../articles/article-name.tsx";
import { DeskPart } from "../desk-page.tsx";
import { OrderedRow, orderedListClasses, orderedRowClasses } from "../ordered-row.tsx";
import type { DeskSeriesPiece } from "./series-entry.ts";

type SeriesPartsProps = {
  readonly pieces: readonly DeskSeriesPiece[];
  /** What was refused about a piece when the series was to be saved. */
  readonly problemOf: (piece: DeskSeriesPiece) => string | undefined;
  readonly onChange: (pieces: readonly DeskSeriesPiece[]) => void;
  readonly onAdd: () => void;
};

/** The parts of a series in their order. Readers count only what they see, and so do the numbers here. */
export function SeriesParts({ pieces, problemOf, onChange, onAdd }: SeriesPartsProps) {
  const visible = pieces.filter(({ isVisible }) => isVisible);
  const isFull = pieces.length >= MAX_SERIES_PARTS;
  return (
    <DeskPart title={words.pieces} count={words.count(pieces.length, visible.length)}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {pieces.length === 0 && <p className="text-ink-soft">{words.noParts}</p>}
        <SortableList
          items={pieces}
          idOf={({ id }) => id}
          nameOf={headlineOf}
          onReorder={onChange}
          label={words.partList}
          className={orderedListClasses}
          itemClassName={orderedRowClasses}
        >
          {(piece, controls) => (
            <OrderedRow
              controls={controls}
              menu={
                <Menu
                  label={deskMessages.common.actionsFor(headlineOf(piece))}
                  entries={[
                    {
                      label: words.remove,
                      icon: <X className="size-4" />,
                      onSelect: () => onChange(pieces.filter((other) => other !== piece)),
                    },
                  ]}
                />
              }
            >
              <PartWords piece={piece} number={visible.indexOf(piece) + 1} problem={problemOf(piece)} />
            </OrderedRow>
          )}
        </SortableList>
        {isFull ? (
          <p className="text-ink-soft">{words.full(MAX_SERIES_PARTS)}</p>
        ) : (
          <div>
            <Button size="small" icon={<Plus aria-hidden="true" className="size-4" />} onClick={onAdd}>
              {words.add}
            </Button>
          </div>
        )}
      </div>
    </DeskPart>
  );
}

type PartWordsProps = {
  readonly piece: DeskSeriesPiece;
  /** As readers count; 0 while they cannot see it. */
  readonly number: number;
  readonly problem: string | undefined;
};

function PartWords({ piece, number, problem }: PartWordsProps) {
  return (
    <>
      <PageLink href={articleAddress(piece.id)} target="_blank" className="font-semibold hover:underline">
        {fullTitle({ ...piece, headline: headlineOf(piece) })}
      </PageLink>
      <span className="block text-fine text-ink-soft">{factsOf(piece, number)}</span>
      {problem !== undefined && <span className="block text-fine text-wrong">{problem}</span>}
    </>
  );
}

function factsOf({ day, isTrashed }: DeskSeriesPiece, number: number): string {
  if (isTrashed) return words.trashed;
  return number === 0 ? words.invisible : [words.part(number), day && readableDay(day)].filter(Boolean).join(" · ");
}
