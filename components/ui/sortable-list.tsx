"use client";

import { type ReactNode, useRef } from "react";
import { latePart } from "./late-part.tsx";
import { type SortableControls, type SortableRowsProps, StillRows, untilFocusIsElsewhere } from "./sortable-rows.tsx";

/** Fetched when there is something to put in order. */
const DraggedRows = latePart<SortableRowsProps>(async () => (await import("./dragged-rows.tsx")).DraggedRows, {
  Missing: StillRows,
  Waiting: StillRows,
  untilCalm: untilFocusIsElsewhere,
});

type SortableListProps<Item> = {
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string | number;
  readonly nameOf: (item: Item) => string;
  readonly onReorder: (items: Item[]) => void;
  /** One below the other, or in lines that wrap, such as keywords. */
  readonly layout?: "column" | "wrap";
  readonly label: string;
  readonly className?: string;
  readonly itemClassName?: string;
  readonly isDisabled?: boolean;
  readonly children: (item: Item, controls: SortableControls, index: number) => ReactNode;
};

/** A list whose order is changed by mouse, touch or keyboard. The caller keeps the order. */
export function SortableList<Item>(props: SortableListProps<Item>) {
  const { items, idOf, nameOf, onReorder, layout = "column", label, className, itemClassName, children } = props;
  // Once there was an order it stays: the last row keeps its place in the page, and the focus in it.
  const hadOrder = useRef(false);
  hadOrder.current ||= items.length > 1;

  function move(from: number, to: number): void {
    const item = items[from];
    if (item === undefined || from === to || to < 0 || to >= items.length) return;
    onReorder(items.toSpliced(from, 1).toSpliced(to, 0, item));
  }

  const Rows = hadOrder.current ? DraggedRows : StillRows;
  return (
    <Rows
      rows={items.map((item, index) => ({
        id: idOf(item),
        name: nameOf(item),
        draw: (controls) => children(item, controls, index),
      }))}
      onMove={move}
      isDisabled={props.isDisabled ?? false}
      {...{ layout, label, className, itemClassName }}
    />
  );
}
