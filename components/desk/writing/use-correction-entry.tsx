"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { latePart } from "#components/ui/late-part.tsx";
import type { MenuEntry } from "#components/ui/menu.tsx";
import { changeMessages } from "#lib/messages/desk-changes.ts";
import { MissingDialog } from "./missing-dialog.tsx";
import type { Transitions } from "./use-transitions.ts";

const CorrectionDialog = latePart(async () => (await import("./correction-dialog.tsx")).CorrectionDialog, {
  Missing: MissingDialog,
});

type CorrectionEntry = { readonly entries: (mayCorrect: boolean) => readonly MenuEntry[]; readonly dialog: ReactNode };

/** The way to a correction from the menu with the further deeds. @param isAhead readers do not see the present text yet */
export function useCorrectionEntry({ correct }: Pick<Transitions, "correct">, isAhead: boolean): CorrectionEntry {
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  return {
    entries: (mayCorrect) => (mayCorrect ? [{ label: changeMessages.correct, onSelect: () => setOpen(true) }] : []),
    dialog: isOpen && (
      <CorrectionDialog
        isAhead={isAhead}
        correct={correct}
        onDone={() => router.refresh()}
        onClose={() => setOpen(false)}
      />
    ),
  };
}
