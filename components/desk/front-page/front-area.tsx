"use client";

import { CalendarClock, CornerDownRight, Plus, X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Menu, type MenuEntry } from "#components/ui/menu.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { SortableList } from "#components/ui/sortable-list.tsx";
import { readableDay } from "#lib/berlin-time.ts";
import { fullTitle } from "#lib/full-title.ts";
import { deskMessages } from "#lib/messages/desk.ts";
import { frontPageMessages as words } from "#lib/messages/desk-front-page.ts";
import { AREA_LIMITS } from "#newsroom/front-page/front-page.ts";
import { articleAddress } from "../articles/article-address.ts";
import { DeskPart } from "../desk-page.tsx";
import { OrderedRow, orderedListClasses, orderedRowClasses } from "../ordered-row.tsx";
import type { Area, Placement } from "./arrangement.ts";

export type FrontAreaProps = {
  readonly area: Area;
  readonly placements: readonly Placement[];
  /** The other areas that still have a place free. */
  readonly openAreas: readonly Area[];
  /** What was refused about a piece when the page was to be published. */
  readonly problemOf: (placement: Placement) => string | undefined;
  readonly onAdd: () => void;
  readonly onReorder: (order: readonly Placement[]) => void;
  readonly onMove: (placement: Placement, to: Area) => void;
  readonly onSetEnd: (placement: Placement) => void;
  readonly onRemove: (placement: Placement) => void;
};

/** One area of the front page: its pieces in their order, and the way to place another one. */
export function FrontArea(props: FrontAreaProps) {
  const { area, placements, onAdd, onReorder } = props;
  const limit = AREA_LIMITS[area.area];
  return (
    <DeskPart title={area.name} count={words.places(placements.length, limit)}>
      <div className="grid gap-3">
        {placements.length === 0 && <p className="text-ink-soft">{words.free}</p>}
        <SortableList
          items={placements}
          idOf={({ piece }) => piece.id}
          nameOf={({ piece }) => piece.headline}
          onReorder={onReorder}
          label={words.list(area.name)}
          className={orderedListClasses}
          itemClassName={orderedRowClasses}
        >
          {(placement, controls) => (
            <OrderedRow controls={controls} menu={<PlacementMenu {...props} placement={placement} />}>
              <PlacementWords placement={placement} problem={props.problemOf(placement)} />
            </OrderedRow>
          )}
        </SortableList>
        {placements.length < limit && (
          <div>
            <Button
              size="small"
              aria-label={words.add(area.name)}
              icon={<Plus aria-hidden="true" className="size-4" />}
              onClick={onAdd}
            >
              {words.addShort}
            </Button>
          </div>
        )}
      </div>
    </DeskPart>
  );
}

type PlacementWordsProps = { readonly placement: Placement; readonly problem: string | undefined };

function PlacementWords({ placement: { piece, endsAt, isVisible }, problem }: PlacementWordsProps) {
  const facts = [
    piece.day === "" ? "" : readableDay(piece.day),
    endsAt === null ? "" : words.endsAt(readableEnd(endsAt.at)),
  ];
  const warning = problem ?? (isVisible ? undefined : words.invisible);
  return (
    <>
      <PageLink href={articleAddress(piece.id)} target="_blank" className="font-semibold hover:underline">
        {fullTitle(piece)}
      </PageLink>
      <span className="block text-fine text-ink-soft">{facts.filter((fact) => fact !== "").join(" · ")}</span>
      {warning !== undefined && <span className="block text-fine text-wrong">{warning}</span>}
    </>
  );
}

/** "2026-12-24T18:00" as people write it; the words of a moment that need not be stored yet. */
function readableEnd(at: string): string {
  const [day = "", time = ""] = at.split("T");
  return `${readableDay(day)}, ${time.replace(":", ".")} Uhr`;
}

function PlacementMenu(props: FrontAreaProps & { readonly placement: Placement }) {
  const { placement, openAreas, onMove, onSetEnd, onRemove } = props;
  const entries: MenuEntry[] = [
    { label: words.setEnd, icon: <CalendarClock className="size-4" />, onSelect: () => onSetEnd(placement) },
    ...openAreas.map((area) => ({
      label: words.moveTo(area.name),
      icon: <CornerDownRight className="size-4" />,
      onSelect: () => onMove(placement, area),
    })),
    { label: words.remove, icon: <X className="size-4" />, onSelect: () => onRemove(placement) },
  ];
  return <Menu label={deskMessages.common.actionsFor(placement.piece.headline)} entries={entries} />;
}
