"use client";

import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import {
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { GripVertical } from "lucide-react";
import { useId, useRef } from "react";
import { deskMessages } from "#lib/messages/desk.ts";
import { buttonClasses } from "./button-classes.ts";
import { classNames } from "./class-names.ts";
import { PromptKeyboardSensor } from "./prompt-keyboard-sensor.ts";
import { sortableAnnouncements } from "./sortable-announcements.ts";
import type { SortableRow, SortableRowsProps } from "./sortable-rows.tsx";
import { StepButtons } from "./step-buttons.tsx";

const words = deskMessages.order;

/** Rows whose order is changed by mouse, touch or keyboard. */
export function DraggedRows({ rows, onMove, layout, label, className, ...item }: SortableRowsProps) {
  const contextId = useId();
  const saidPlace = useRef<number | null>(null);
  const ids = rows.map(({ id }) => id);
  const sensors = useSensors(
    // A short way before dragging starts, so that a click stays a click.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(PromptKeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  function finish({ active, over }: DragEndEvent): void {
    if (over) onMove(ids.indexOf(active.id), ids.indexOf(over.id));
  }

  const nameById = (id: string | number) => rows[ids.indexOf(id)]?.name ?? "";
  return (
    <DndContext
      id={contextId}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={finish}
      accessibility={{
        announcements: sortableAnnouncements(ids, nameById, saidPlace),
        screenReaderInstructions: { draggable: words.instructions },
      }}
    >
      <SortableContext items={ids} strategy={layout === "wrap" ? rectSortingStrategy : verticalListSortingStrategy}>
        <ul aria-label={label} className={className}>
          {rows.map((row, index) => (
            <DraggedRow
              key={row.id}
              row={row}
              {...item}
              isFirst={index === 0}
              isLast={index === rows.length - 1}
              onStep={(step) => onMove(index, index + step)}
            />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

type DraggedRowProps = Pick<SortableRowsProps, "itemClassName" | "isDisabled"> & {
  readonly row: SortableRow;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (step: 1 | -1) => void;
};

function DraggedRow({ row: { id, name, draw }, itemClassName, isDisabled, ...steps }: DraggedRowProps) {
  const sortable = useSortable({ id, disabled: isDisabled, attributes: { roleDescription: words.role } });
  const { transform } = sortable;
  const handle = (
    <button
      type="button"
      ref={sortable.setActivatorNodeRef}
      {...sortable.attributes}
      {...sortable.listeners}
      aria-label={words.handle(name)}
      className={classNames(buttonClasses("quiet", "icon"), "size-8 cursor-grab touch-none active:cursor-grabbing")}
    >
      <GripVertical aria-hidden="true" className="size-4" />
    </button>
  );
  return (
    <li
      ref={sortable.setNodeRef}
      style={{
        transform: transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : undefined,
        transition: sortable.transition,
      }}
      className={classNames(itemClassName, sortable.isDragging && "relative z-10 bg-paper shadow-popup")}
    >
      {draw({ handle, steps: <StepButtons name={name} isDisabled={isDisabled} {...steps} /> })}
    </li>
  );
}
