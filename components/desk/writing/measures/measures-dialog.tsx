"use client";

import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { Dialog } from "#components/ui/dialog.tsx";
import { distanceFrom, measureText, readingMinutes } from "#editor/measures.ts";
import { lineCounter } from "#editor/print-column/measure-column.ts";
import { measureMessages as words } from "#lib/messages/desk-measures.ts";
import type { TextDialogProps } from "../text/text-context.ts";
import type { LengthGoal } from "./length-goal.ts";

const ROWS = ["words", "characters", "charactersWithoutSpaces", "minutes", "lines"] as const;
type Measures = Readonly<Record<(typeof ROWS)[number], number>>;
type AllMeasures = { readonly whole: Measures; readonly selection: Measures | null };

/** All measures of the text and of what is selected in it, and how they stand to the target. */
export function MeasuresDialog({ editor, article, onClose }: TextDialogProps) {
  if (article === undefined) return null;
  return <MeasuresOf editor={editor} goal={article.length} onClose={onClose} />;
}

type MeasuresOfProps = { readonly editor: Editor; readonly goal: LengthGoal; readonly onClose: () => void };

function MeasuresOf({ editor, goal, onClose }: MeasuresOfProps) {
  // The text does not change under an open dialog.
  const [{ whole, selection }] = useState(() => measureAll(editor, goal.column));
  return (
    <Dialog isOpen onClose={onClose} title={words.title} description={words.intro}>
      <table className="w-full border-collapse text-left tabular-nums">
        <thead>
          <tr className="text-fine text-ink-soft">
            <th scope="col" className="pb-1 font-normal">
              {words.measure}
            </th>
            <th scope="col" className="pb-1 text-right font-normal">
              {words.whole}
            </th>
            {selection !== null && (
              <th scope="col" className="pb-1 pl-4 text-right font-normal">
                {words.selection}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row} className="border-rule border-t">
              <th scope="row" className="py-1.5 pr-4 font-normal">
                {words.names[row]}
              </th>
              <td className="py-1.5 text-right">{readable(row, whole)}</td>
              {selection !== null && <td className="py-1.5 pl-4 text-right">{readable(row, selection)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <Goal goal={goal} whole={whole} />
    </Dialog>
  );
}

function Goal({ goal, whole }: { readonly goal: LengthGoal; readonly whole: Measures }) {
  const { genre, target, column } = goal;
  return (
    <div className="grid gap-1">
      {target === null ? (
        <p>{words.noTarget(genre)}</p>
      ) : (
        <p>
          {words.target(genre, target.unit, target.length)} –{" "}
          <strong className="font-semibold">{words.distance(target.unit, distanceFrom(target, whole))}</strong>
        </p>
      )}
      <p className="text-fine text-ink-soft">{words.column(column.columnMillimetres, column.fontPoints)}</p>
    </div>
  );
}

function readable(row: keyof Measures, measures: Measures): string {
  return row === "minutes" ? words.minutes(measures.minutes) : words.number(measures[row]);
}

function measureAll({ state }: Editor, column: LengthGoal["column"]): AllMeasures {
  const { doc, selection } = state;
  const countLines = lineCounter(column);
  const measure = (part: typeof doc): Measures => {
    const text = part.textBetween(0, part.content.size, "\n\n", (leaf) => (leaf.type.name === "hardBreak" ? "\n" : ""));
    const measures = measureText(text);
    return { ...measures, minutes: readingMinutes(measures.words), lines: countLines(part.toJSON()) };
  };
  return { whole: measure(doc), selection: selection.empty ? null : measure(doc.cut(selection.from, selection.to)) };
}
