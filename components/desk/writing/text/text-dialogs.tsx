"use client";

import { type ComponentType, lazy, Suspense } from "react";
import type { TextDialogProps } from "./text-context.ts";

type Loaded = Promise<{ default: ComponentType<TextDialogProps> }>;

/** Every dialog of the text by its key. Nothing of them is loaded before one is opened. */
const loaders = {
  link: async (): Loaded => ({ default: (await import("../links/link-dialog.tsx")).LinkDialog }),
  coverage: async (): Loaded => ({ default: (await import("../links/coverage-dialog.tsx")).CoverageDialog }),
  shortcuts: async (): Loaded => ({ default: (await import("../shortcuts/shortcut-sheet.tsx")).ShortcutSheet }),
  picture: async (): Loaded => ({ default: (await import("../pictures/text-picture-dialog.tsx")).TextPictureDialog }),
  measures: async (): Loaded => ({ default: (await import("../measures/measures-dialog.tsx")).MeasuresDialog }),
  embed: async (): Loaded => ({ default: (await import("../embeds/embed-dialog.tsx")).EmbedDialog }),
  typography: async (): Loaded => ({
    default: (await import("../typography/typography-dialog.tsx")).TypographyDialog,
  }),
} as const;

export type TextDialogKey = keyof typeof loaders;

const dialogs: Readonly<Record<TextDialogKey, ComponentType<TextDialogProps>>> = {
  link: lazy(loaders.link),
  coverage: lazy(loaders.coverage),
  shortcuts: lazy(loaders.shortcuts),
  picture: lazy(loaders.picture),
  embed: lazy(loaders.embed),
  typography: lazy(loaders.typography),
  measures: lazy(loaders.measures),
};

/** Fetches a dialog ahead of its first use, so that keys typed right after its shortcut go into it. */
export function preloadDialog(key: TextDialogKey): void {
  void loaders[key]();
}

/** The open dialog of a text. */
export function TextDialog({ dialog, ...props }: TextDialogProps & { readonly dialog: TextDialogKey }) {
  const Dialog = dialogs[dialog];
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
}
