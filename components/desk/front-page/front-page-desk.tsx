"use client";

import { Eye } from "lucide-react";
import { useState } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { problemAt } from "#components/ui/action-result.ts";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { frontPageMessages as words } from "#lib/messages/desk-front-page.ts";
import { placeKey } from "#newsroom/front-page/front-page.ts";
import type { FrontPageInput } from "#newsroom/front-page/front-page-schema.ts";
import { DeskPage } from "../desk-page.tsx";
import { type Area, inArea, isFull, type Placement, place, previewAddress, reordered, without } from "./arrangement.ts";
import { EndDialog } from "./end-dialog.tsx";
import { FrontArea } from "./front-area.tsx";
import { type FindPieces, PlaceDialog } from "./place-dialog.tsx";
import { useFrontPage } from "./use-front-page.ts";

type FrontPageDeskProps = {
  readonly version: number;
  readonly placements: readonly Placement[];
  readonly areas: readonly Area[];
  readonly find: FindPieces;
  readonly publish: Action<FrontPageInput, number>;
};

/** The front page as editors arrange it; readers see nothing of it until it is published. */
export function FrontPageDesk({ areas, find, ...stored }: FrontPageDeskProps) {
  const { placements, arrange, publish, isChanged, isPending, failure } = useFrontPage(stored);
  const [filling, setFilling] = useState<Area>();
  const [ending, setEnding] = useState<Placement>();
  const buttons = (
    <>
      <a href={previewAddress(placements, areas)} target="_blank" rel="noreferrer" className={buttonClasses()}>
        <Eye aria-hidden="true" className="size-4" />
        {words.preview}
      </a>
      <Button look="primary" isPending={isPending} disabled={!isChanged} onClick={publish}>
        {words.publish}
      </Button>
    </>
  );
  return (
    <DeskPage title={words.title} intro={words.intro} actions={buttons}>
      <ErrorSummary failure={failure} fields={["placements"]} />
      <p role="status" className="text-ink-soft empty:hidden">
        {isChanged && words.unsaved}
      </p>
      <div className="grid items-start gap-8 lg:grid-cols-2">
        {areas.map((area) => (
          <FrontArea
            key={placeKey(area)}
            area={area}
            placements={inArea(placements, area)}
            openAreas={areas.filter((other) => other !== area && !isFull(placements, other))}
            problemOf={(placement) => problemAt(failure, `placements.${placements.indexOf(placement)}`)}
            onAdd={() => setFilling(area)}
            onReorder={(order) => arrange(reordered(placements, area, order))}
            onMove={(placement, to) => arrange(place(placements, { ...placement, ...placeOf(to) }))}
            onSetEnd={setEnding}
            onRemove={({ piece }) => arrange(without(placements, piece.id))}
          />
        ))}
      </div>
      {filling !== undefined && (
        <PlaceDialog
          title={words.add(filling.name)}
          words={words}
          find={find}
          onClose={() => setFilling(undefined)}
          onChoose={(piece) => {
            setFilling(undefined);
            arrange(place(placements, { ...placeOf(filling), piece, endsAt: null, isVisible: true }));
          }}
        />
      )}
      {ending !== undefined && (
        <EndDialog
          placement={ending}
          onClose={() => setEnding(undefined)}
          onEnd={(endsAt) => arrange(placements.map((one) => (one === ending ? { ...one, endsAt } : one)))}
        />
      )}
    </DeskPage>
  );
}

function placeOf({ area, sectionId }: Area): Pick<Placement, "area" | "sectionId"> {
  return { area, sectionId };
}
