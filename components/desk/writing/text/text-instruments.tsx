"use client";

import { latePart } from "#components/ui/late-part.tsx";
import { SlashList } from "./slash-list.tsx";
import type { TextContext } from "./text-context.ts";
import { useFirstUse } from "./use-first-use.ts";

const BlockBar = latePart(async () => (await import("./blocks/block-bar.tsx")).BlockBar);
const SelectionBar = latePart(async () => (await import("./selection-bar.tsx")).SelectionBar);
const BlockHandle = latePart(async () => (await import("./block-handle.tsx")).BlockHandle);

/** What surrounds a text that may be changed. What hands or eyes have not asked for yet is not loaded yet. */
export function TextInstruments({ context }: { readonly context: TextContext }) {
  const { editor } = context;
  const used = useFirstUse(editor);
  return (
    <>
      <SlashList context={context} />
      <BlockBar editor={editor} />
      {used.selection && <SelectionBar context={context} />}
      {used.mouse && <BlockHandle context={context} />}
    </>
  );
}
