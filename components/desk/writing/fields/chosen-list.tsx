"use client";

import { X } from "lucide-react";
import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { classNames } from "#components/ui/class-names.ts";
import { SortableList } from "#components/ui/sortable-list.tsx";
import { choiceMessages as words } from "#lib/messages/desk-writing-fields.ts";
import type { OrderedValue } from "./use-ordered-value.ts";

type ChosenListProps<Entry> = {
  readonly list: OrderedValue<Entry>;
  /** Gets the focus when the last entry is removed. */
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** What an entry shows; its name when left out. */
  readonly children?: (entry: Entry, index: number) => ReactNode;
};

const steps = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 } as const;

/**
 * Chosen entries in their order. Moved by grip, by step buttons and, from anywhere in a row, by Alt and an arrow key;
 * focus stays with what was moved, and what was removed hands it to its neighbour.
 */
export function ChosenList<Entry>({ list, inputRef, children }: ChosenListProps<Entry>) {
  const { value, idOf, nameOf } = list;

  function moveByKey(event: KeyboardEvent<HTMLElement>): void {
    const step = event.altKey ? Object.entries(steps).find(([key]) => key === event.key)?.[1] : undefined;
    const index = rowIndexOf(event.target);
    if (step === undefined || index < 0 || isBusy(event)) return;
    // Alt and the left arrow would leave the page.
    event.preventDefault();
    list.move(index, index + step);
  }

  function remove(button: HTMLElement, index: number): void {
    const row = button.closest("li");
    const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
    (neighbour?.querySelector<HTMLElement>("[data-remove]") ?? inputRef.current)?.focus();
    list.removeAt(index);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a short cut of the buttons in the rows
    <div onKeyDown={moveByKey}>
      <p role="status" className="sr-only">
        {list.announcement}
      </p>
      {value.length > 0 && (
        <SortableList
          items={value}
          idOf={idOf}
          nameOf={nameOf}
          onReorder={(next) => list.reorder(next, value[rowIndexOf(document.activeElement)])}
          label={words.chosen}
          itemClassName="border-rule border-b bg-paper"
        >
          {(entry, controls, index) => (
            <div className="group/row flex items-center gap-1 py-0.5">
              {value.length > 1 && <span className="-ml-2">{controls.handle}</span>}
              <div className="min-w-0 flex-1 py-1">{children ? children(entry, index) : nameOf(entry)}</div>
              {value.length > 1 && <span className={stepsClasses}>{controls.steps}</span>}
              <button
                type="button"
                data-remove=""
                aria-label={words.remove(nameOf(entry))}
                onClick={(event) => remove(event.currentTarget, index)}
                className={classNames(buttonClasses("quiet", "icon"), "-mr-2 size-8")}
              >
                <X aria-hidden="true" className="size-4" />
              </button>
            </div>
          )}
        </SortableList>
      )}
    </div>
  );
}

/** Step buttons keep quiet until the row is used; on a touch screen nothing hovers, so they stay. */
const stepsClasses = classNames(
  "inline-flex transition-opacity group-has-[input]/row:hidden",
  "pointer-fine:opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100",
);

function rowIndexOf(target: EventTarget | null): number {
  const row = target instanceof Element ? target.closest("li") : null;
  return row?.parentElement ? [...row.parentElement.children].indexOf(row) : -1;
}

/** In a text field the keys move the cursor; while an entry is taken by its grip, the grip listens to them. */
function isBusy({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  return target instanceof HTMLInputElement || currentTarget.querySelector('[aria-pressed="true"]') !== null;
}
