import type { Editor } from "@tiptap/core";
import { distanceFrom, measureText, type TextMeasures } from "#editor/measures.ts";
import type { LengthGoal } from "./length-goal.ts";

/** `distance` from the target: positive over it, null without a target or while its lines are not counted yet. */
export type MeasuredText = TextMeasures & { readonly distance: number | null };

/** Milliseconds without a change after which a text is measured. */
const PAUSE = 400;

/**
 * Measures a text now and whenever its writer pauses, never between two keys. The hyphenation is loaded only for a
 * target in lines. @returns what ends it
 */
export function measureWhileWriting(
  editor: Editor,
  { column, target }: Pick<LengthGoal, "column" | "target">,
  tell: (measured: MeasuredText) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const counter = target?.unit === "lines" ? loadLineCounter(column) : null;

  async function measure(): Promise<void> {
    const measures = measureText(editor.getText());
    if (target === null || counter === null) {
      tell({ ...measures, distance: target && distanceFrom(target, { ...measures, lines: 0 }) });
      return;
    }
    const body = editor.state.doc;
    const count = await counter;
    // Meanwhile somebody may have written on; then the next pause counts.
    if (isOver || editor.state.doc !== body) return;
    const lines = count?.(body.toJSON());
    tell({ ...measures, distance: lines === undefined ? null : distanceFrom(target, { ...measures, lines }) });
  }

  function schedule(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void measure(), delay);
  }

  const onUpdate = () => schedule(PAUSE);
  editor.on("update", onUpdate);
  schedule(0);
  return () => {
    isOver = true;
    clearTimeout(timer);
    editor.off("update", onUpdate);
  };
}

/** Without a connection the lines stay uncounted; words and characters are told all the same. */
async function loadLineCounter(column: LengthGoal["column"]) {
  try {
    const { lineCounter } = await import("#editor/print-column/measure-column.ts");
    return lineCounter(column);
  } catch {
    return null;
  }
}
