"use client";

import type { ReactNode } from "react";
import { StepButtons } from "./step-buttons.tsx";

/** The controls that move one entry; the caller puts them where they fit. */
export type SortableControls = {
  /** Dragged by pointer, or taken with the space key and moved with the arrow keys. */
  readonly handle: ReactNode;
  /** Two buttons, for those who can neither drag nor take (WCAG 2.2, 2.5.7). */
  readonly steps: ReactNode;
};

export type SortableRow = {
  readonly id: string | number;
  readonly name: string;
  readonly draw: (controls: SortableControls) => ReactNode;
};

export type SortableRowsProps = {
  readonly rows: readonly SortableRow[];
  /** Moves the row at one place to another. */
  readonly onMove: (from: number, to: number) => void;
  readonly layout: "column" | "wrap";
  readonly label: string;
  readonly className: string | undefined;
  readonly itemClassName: string | undefined;
  readonly isDisabled: boolean;
};

/** The rows before anything can be dragged: with one of them, or until the program for it is there. */
export function StillRows({ rows, onMove, label, className, itemClassName, isDisabled }: SortableRowsProps) {
  return (
    <ul aria-label={label} className={className}>
      {rows.map(({ id, name, draw }, index) => (
        <li key={id} className={itemClassName}>
          {draw({
            handle: null,
            steps: (
              <StepButtons
                {...{ name, isDisabled }}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                onStep={(step) => onMove(index, index + step)}
              />
            ),
          })}
        </li>
      ))}
    </ul>
  );
}
