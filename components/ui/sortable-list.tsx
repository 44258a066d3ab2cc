"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  arrayMove,
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { ChevronDown, ChevronUp, GripVertical } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import { deskMessages } from "#lib/messages/desk.ts";
import { buttonClasses } from "./button-classes.ts";
import { classNames } from "./class-names.ts";
import { sortableAnnouncements } from "./sortable-announcements.ts";

const words = deskMessages.order;

/** The controls that move one entry; the caller puts them where they fit. */
export type SortableControls = {
  /** Dragged by pointer, or taken with the space key and moved with the arrow keys. */
  readonly handle: ReactNode;
  /** Two buttons, for those who can neither drag nor take (WCAG 2.2, 2.5.7). */
  readonly steps: ReactNode;
};

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
  const { items, idOf, nameOf, onReorder, layout = "column", label, className, children } = props;
  const contextId = useId();
  const saidPlace = useRef<number | null>(null);
  const ids = items.map(idOf);
  const sensors = useSensors(
    // A short way before dragging starts, so that a click stays a click.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  function move(from: number, to: number): void {
    if (from !== to && from >= 0 && to >= 0 && to < items.length) onReorder(arrayMove([...items], from, to));
  }

  function finish({ active, over }: DragEndEvent): void {
    if (over) move(ids.indexOf(active.id), ids.indexOf(over.id));
  }

  function nameById(id: string | number): string {
    const item = items[ids.indexOf(id)];
    return item === undefined ? "" : nameOf(item);
  }

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
          {items.map((item, index) => (
            <SortableItem
              key={idOf(item)}
              id={idOf(item)}
              name={nameOf(item)}
              className={props.itemClassName}
              isDisabled={props.isDisabled ?? false}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              onStep={(step) => move(index, index + step)}
            >
              {(controls) => children(item, controls, index)}
            </SortableItem>
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

type SortableItemProps = {
  readonly id: string | number;
  readonly name: string;
  readonly className: string | undefined;
  readonly isDisabled: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (step: 1 | -1) => void;
  readonly children: (controls: SortableControls) => ReactNode;
};

function SortableItem({ id, name, className, isDisabled, children, ...steps }: SortableItemProps) {
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
      className={classNames(className, sortable.isDragging && "relative z-10 bg-paper shadow-popup")}
    >
      {children({ handle, steps: <StepButtons name={name} isDisabled={isDisabled} {...steps} /> })}
    </li>
  );
}

type StepButtonsProps = Pick<SortableItemProps, "name" | "isDisabled" | "isFirst" | "isLast" | "onStep">;

/** Buttons at the ends stay in place and in the tab order, so that focus is not lost on the last step. */
function StepButtons({ name, isDisabled, isFirst, isLast, onStep }: StepButtonsProps) {
  const className = classNames(
    buttonClasses("quiet", "icon"),
    "size-8 aria-disabled:cursor-default aria-disabled:opacity-40",
  );
  return (
    <span className="inline-flex">
      <button
        type="button"
        aria-label={words.up(name)}
        aria-disabled={isFirst || isDisabled || undefined}
        onClick={() => !isFirst && !isDisabled && onStep(-1)}
        className={className}
      >
        <ChevronUp aria-hidden="true" className="size-4" />
      </button>
      <button
        type="button"
        aria-label={words.down(name)}
        aria-disabled={isLast || isDisabled || undefined}
        onClick={() => !isLast && !isDisabled && onStep(1)}
        className={className}
      >
        <ChevronDown aria-hidden="true" className="size-4" />
      </button>
    </span>
  );
}
