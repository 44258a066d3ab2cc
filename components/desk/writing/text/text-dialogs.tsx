"use client";

import { useEffect } from "react";
import { latePart } from "#components/ui/late-part.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { TextDialogProps } from "./text-context.ts";

/** Every dialog of the text by its key. Nothing of them is loaded before one is opened. */
const dialogs = {
  link: latePart(async () => (await import("../links/link-dialog.tsx")).LinkDialog, { Missing: MissingDialog }),
  coverage: latePart(async () => (await import("../links/coverage-dialog.tsx")).CoverageDialog, {
    Missing: MissingDialog,
  }),
  shortcuts: latePart(async () => (await import("../shortcuts/shortcut-sheet.tsx")).ShortcutSheet, {
    Missing: MissingDialog,
  }),
  picture: latePart(async () => (await import("../pictures/text-picture-dialog.tsx")).TextPictureDialog, {
    Missing: MissingDialog,
  }),
  measures: latePart(async () => (await import("../measures/measures-dialog.tsx")).MeasuresDialog, {
    Missing: MissingDialog,
  }),
  embed: latePart(async () => (await import("../embeds/embed-dialog.tsx")).EmbedDialog, { Missing: MissingDialog }),
  typography: latePart(async () => (await import("../typography/typography-dialog.tsx")).TypographyDialog, {
    Missing: MissingDialog,
  }),
} as const;

export type TextDialogKey = keyof typeof dialogs;

/** Fetches a dialog ahead of its first use, so that keys typed right after its shortcut go into it. */
export function preloadDialog(key: TextDialogKey): void {
  dialogs[key].preload();
}

/** The open dialog of a text. */
export function TextDialog({ dialog, ...props }: TextDialogProps & { readonly dialog: TextDialogKey }) {
  const Dialog = dialogs[dialog];
  return <Dialog {...props} />;
}

/** A dialog that cannot be fetched says so and is closed: nothing is worse than a key that does nothing. */
function MissingDialog({ onClose }: TextDialogProps) {
  const tell = useToast();
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each opening
  useEffect(() => {
    tell(writingMessages.dialogUnavailable, "error");
    onClose();
  }, []);
  return null;
}
