"use client";

import { FormDialog } from "#components/ui/form-dialog.tsx";
import { frontPageMessages as words } from "#lib/messages/desk-front-page.ts";
import { MomentField, momentIn } from "../writing/schedule/moment-field.tsx";
import type { Placement, PlacementEnd } from "./arrangement.ts";

const FIELD = "endsAt";

type EndDialogProps = {
  readonly placement: Placement;
  readonly onEnd: (end: PlacementEnd) => void;
  readonly onClose: () => void;
};

/** Asks when a piece leaves the front page by itself; whether that moment exists is judged when the page is published. */
export function EndDialog({ placement, onEnd, onClose }: EndDialogProps) {
  return (
    <FormDialog<PlacementEnd, PlacementEnd>
      isOpen
      onClose={onClose}
      title={words.endTitle}
      description={placement.piece.headline}
      action={async (end) => ({ ok: true, data: end })}
      read={(form) => momentIn(form, FIELD)}
      fields={[FIELD]}
      submitLabel={words.applyEnd}
      onSuccess={onEnd}
    >
      {(errorAt) => (
        <MomentField
          name={FIELD}
          label={words.end}
          hint={words.endHint}
          value={placement.endsAt}
          error={errorAt(FIELD)}
          isOptional
        />
      )}
    </FormDialog>
  );
}
