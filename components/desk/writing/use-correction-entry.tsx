"use client";

import { type ReactNode, useState } from "react";
import type { ActionResult } from "#components/ui/action-result.ts";
import { latePart } from "#components/ui/late-part.tsx";
import type { MenuEntry } from "#components/ui/menu.tsx";
import { changeMessages } from "#lib/messages/desk-changes.ts";
import { MissingDialog } from "./missing-dialog.tsx";
import type { Transitions } from "./use-transitions.ts";
import type { CorrectionNote } from "./writing-article.ts";

const CorrectionDialog = latePart(async () => (await import("./correction-dialog.tsx")).CorrectionDialog, {
  Missing: MissingDialog,
});

type CorrectionEntry = { readonly entries: (mayCorrect: boolean) => readonly MenuEntry[]; readonly dialog: ReactNode };

/** The way to a correction from the menu with the further deeds. @param isAhead readers do not see the present text yet */
export function useCorrectionEntry({ correct }: Pick<Transitions, "correct">, isAhead: boolean): CorrectionEntry {
  const [isOpen, setOpen] = useState(false);
  // Whoever goes from the checklist to a passage finds the note again as it was written.
  const [begun, setBegun] = useState<CorrectionNote | null>(null);

  async function publish(note: CorrectionNote, own: readonly string[]): Promise<ActionResult<unknown>> {
    const answer = await correct(note, own, () => setBegun(null));
    if (answer.ok || answer.code !== "unconfirmed") return answer;
    setBegun(note);
    setOpen(false);
    return answer;
  }

  return {
    entries: (mayCorrect) => (mayCorrect ? [{ label: changeMessages.correct, onSelect: () => setOpen(true) }] : []),
    dialog: isOpen && (
      <CorrectionDialog isAhead={isAhead} begun={begun} correct={publish} onClose={() => setOpen(false)} />
    ),
  };
}
