"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { measureMessages as words } from "#lib/messages/desk-measures.ts";
import { checksSwitch } from "../checks-switch.ts";
import type { LengthGoal } from "./length-goal.ts";
import { type MeasuredText, measureWhileWriting } from "./measure-while-writing.ts";

type MeasureLineProps = {
  readonly editor: Editor;
  readonly goal: LengthGoal;
  readonly onOpen: () => void;
  /** Called when somebody is about to press it. */
  readonly onApproach: () => void;
};

/** Words, characters and the distance from the target, beside the tools; pressed, it opens all measures. */
export function MeasureLine({ editor, goal, onOpen, onApproach }: MeasureLineProps) {
  const measured = useMeasuredText(editor, goal);
  if (measured === null) return null;
  const { words: count, characters, distance } = measured;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      title={words.details}
      onClick={onOpen}
      onFocus={onApproach}
      onPointerEnter={onApproach}
      className="ml-auto min-h-8 cursor-pointer px-1 text-right text-fine text-ink-soft underline decoration-transparent underline-offset-4 hover:text-ink hover:decoration-current"
    >
      {words.counts(count, characters)}
      {goal.target !== null && distance !== null && (
        <>
          <span className="sr-only">, </span>
          <span className="ml-2 inline-block font-medium text-ink">{words.distance(goal.target.unit, distance)}</span>
        </>
      )}
    </button>
  );
}

/** Null before the first measuring, and as long as texts are not checked. */
function useMeasuredText(editor: Editor, { column, target }: LengthGoal): MeasuredText | null {
  const isOn = checksSwitch.use();
  const [measured, setMeasured] = useState<MeasuredText | null>(null);
  useEffect(
    () => (isOn ? measureWhileWriting(editor, { column, target }, setMeasured) : undefined),
    [editor, isOn, column, target],
  );
  return isOn ? measured : null;
}
