"use client";

import type { Editor } from "@tiptap/core";
import { pointAtPassages, revealPassage } from "#editor/passage-highlight/extension.ts";
import type { Passage } from "#newsroom/keywords/suggestions/suggestion.ts";

/**
 * Points at passages in the text and at the fields that hold some; `current` is the place of one in particular. A plain
 * field can only be framed as a whole: the excerpt beside the suggestion says which words are meant.
 */
export function pointAt(editor: Editor | null, passages: readonly Passage[], current = -1): void {
  const inBody = passages.filter(({ field }) => field === "body");
  const pointed = passages[current];
  if (editor !== null) pointAtPassages(editor, inBody, pointed === undefined ? -1 : inBody.indexOf(pointed));
  for (const field of plainFields()) {
    const isPointedAt = passages.some((passage) => passage.field === field.name);
    if (isPointedAt) field.setAttribute("data-pointed", "");
    else field.removeAttribute("data-pointed");
  }
}

/** Brings a passage into view; neither focus nor cursor moves. */
export function reveal(editor: Editor | null, { field }: Passage): void {
  if (field !== "body") {
    plainFields()
      .find(({ name }) => name === field)
      ?.scrollIntoView({ block: "center" });
  } else if (editor !== null) revealPassage(editor);
}

function plainFields(): readonly HTMLTextAreaElement[] {
  return [...document.querySelectorAll<HTMLTextAreaElement>("[data-writing-column] textarea[name]")];
}
