"use client";

import { type KeyboardEvent, type ReactNode, useContext } from "react";
import type { BlockFieldsProps } from "#editor/block-with-fields.tsx";
import { TextProblemsContext } from "./text-problems.ts";

/** The fields of one block: where what is missing stands, by the name of the list and the block's place in it. */
export function useNodeFields<Attributes extends object>(list: string, props: BlockFieldsProps<Attributes>) {
  const { errorAt, forget } = useContext(TextProblemsContext);
  const name = `${list}.${props.index}`;
  return {
    name,
    errorAt: (field: string) => errorAt(`${name}.${field}`),
    change: (part: Partial<Attributes>) => {
      forget(Object.keys(part).map((field) => `${name}.${field}`));
      props.onChange(part);
    },
  };
}

type NodeFieldsProps = { readonly label: string; readonly onLeave: () => void; readonly children: ReactNode };

/** The frame around the fields beneath a block. Escape leads back into the text. */
export function NodeFields({ label, onLeave, children }: NodeFieldsProps) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onLeave();
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its legend into the frame
    <div
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
      className="grid gap-3 border border-rule border-t-0 bg-paper-tint p-3 font-sans text-small"
    >
      {children}
    </div>
  );
}
