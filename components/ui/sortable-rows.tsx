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
    <ul aria-label={label} className={className} data-still-rows="">
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

/** Rows that are exchanged would take the focus along. */
export function untilFocusIsElsewhere(): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (document.activeElement?.closest("[data-still-rows]")) return;
      document.removeEventListener("focusout", later);
      resolve();
    };
    // The next one has the focus a moment after the last one has lost it.
    const later = () => setTimeout(check);
    document.addEventListener("focusout", later);
    check();
  });
}
