"use client";

import { lazy, Suspense } from "react";
import { SlashList } from "./slash-list.tsx";
import type { TextContext } from "./text-context.ts";
import { useFirstUse } from "./use-first-use.ts";

const BlockBar = lazy(async () => ({ default: (await import("./blocks/block-bar.tsx")).BlockBar }));
const SelectionBar = lazy(async () => ({ default: (await import("./selection-bar.tsx")).SelectionBar }));
const BlockHandle = lazy(async () => ({ default: (await import("./block-handle.tsx")).BlockHandle }));

/** What surrounds a text that may be changed. What hands or eyes have not asked for yet is not loaded yet. */
export function TextInstruments({ context }: { readonly context: TextContext }) {
  const { editor } = context;
  const used = useFirstUse(editor);
  return (
    <>
      <SlashList context={context} />
      <Suspense fallback={null}>
        <BlockBar editor={editor} />
        {used.selection && <SelectionBar context={context} />}
        {used.mouse && <BlockHandle context={context} />}
      </Suspense>
    </>
  );
}
