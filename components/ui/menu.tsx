"use client";

import { Menu as BaseMenu } from "@base-ui/react/menu";
import { Check, Ellipsis } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { buttonClasses } from "./button-classes.ts";
import { classNames } from "./class-names.ts";

export type MenuEntry = {
  readonly label: string;
  readonly onSelect: () => void;
  readonly icon?: ReactNode;
  /** A shortcut that does the same, shown at the end of the line. */
  readonly keys?: string;
  readonly tone?: "normal" | "danger";
  readonly isDisabled?: boolean;
  /** A second, quieter line, such as why it cannot be done. */
  readonly hint?: string;
  /** For what is on or off rather than done. */
  readonly isChecked?: boolean;
};

type MenuProps = {
  /** Name of the button for those who do not see it, such as „Aktionen für Anna Beck“. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** What the button shows; three dots by default. */
  readonly children?: ReactNode;
  /** -1 where a toolbar is one stop of the Tab key. */
  readonly tabIndex?: number;
  /** Where the focus goes after a choice, when not back to the button. */
  readonly focusAfterChoice?: () => HTMLElement;
  /** For a button in something that scrolls, which would cut the list off. */
  readonly isFixed?: boolean;
  /** „grip“ for the narrow handle beside a block, „tiny“ where rows are low. */
  readonly look?: "button" | "grip" | "tiny";
  readonly onOpenChange?: (isOpen: boolean) => void;
  /** Edges of the window that the list keeps clear of, in CSS pixels; asked whenever it opens. */
  readonly edges?: () => Edges;
};

type Edges = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

const entryClasses = classNames(
  "flex cursor-pointer items-center gap-2.5 px-3 py-2 outline-none",
  "data-highlighted:bg-paper-tint data-disabled:cursor-default data-disabled:opacity-50",
);

/** A grip is dragged as well: it opens its list when it is let go where it was pressed, not at once. */
const gripProps: Partial<BaseMenu.Trigger.Props> = {
  onPointerDown: (event) => event.preventBaseUIHandler(),
  onMouseDown: (event) => event.preventBaseUIHandler(),
  // Firefox drags nothing by a real button.
  nativeButton: false,
  render: <span />,
};

const gripClasses =
  "grid h-7 w-5 cursor-grab place-items-center text-ink-soft hover:bg-paper-tint hover:text-ink active:cursor-grabbing";

function triggerClasses(look: NonNullable<MenuProps["look"]>, hasWords: boolean): string {
  if (look === "grip") return gripClasses;
  if (look === "tiny") return buttonClasses("quiet", "tiny");
  return buttonClasses("quiet", hasWords ? "small" : "icon");
}

/** A button that opens a list of actions. */
export function Menu(props: MenuProps) {
  const {
    label,
    entries,
    children,
    tabIndex,
    focusAfterChoice,
    isFixed = false,
    look = "button",
    onOpenChange,
    edges,
  } = props;
  // The list opens beside its button, not at the end of the body, and so stays within the landmark of the page.
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const isChosen = useRef(false);
  const [padding, setPadding] = useState<Edges>();
  return (
    <BaseMenu.Root
      onOpenChange={(isOpen) => {
        if (isOpen) {
          isChosen.current = false;
          setPadding(edges?.());
        }
        onOpenChange?.(isOpen);
      }}
    >
      <BaseMenu.Trigger
        aria-label={label}
        tabIndex={tabIndex}
        {...(look === "grip" ? gripProps : {})}
        className={triggerClasses(look, children !== undefined)}
      >
        {children ?? <Ellipsis aria-hidden="true" className={look === "tiny" ? "size-4" : "size-5"} />}
      </BaseMenu.Trigger>
      <span ref={setPlace} />
      <BaseMenu.Portal container={place}>
        <BaseMenu.Positioner
          className="z-30 outline-none"
          sideOffset={4}
          align="end"
          positionMethod={isFixed ? "fixed" : "absolute"}
          {...(padding === undefined ? {} : { collisionPadding: { ...padding } })}
        >
          <BaseMenu.Popup
            finalFocus={() => (isChosen.current && focusAfterChoice ? focusAfterChoice() : true)}
            className="max-h-(--available-height) min-w-44 overflow-y-auto border border-rule bg-paper p-1 text-ink shadow-popup outline-none"
          >
            {entries.map((entry) => (
              <Entry
                key={entry.label}
                entry={entry}
                onChoose={() => {
                  isChosen.current = true;
                }}
              />
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

function Entry({ entry, onChoose }: { readonly entry: MenuEntry; readonly onChoose: () => void }) {
  const { label, onSelect, icon, keys, tone, isDisabled, isChecked, hint } = entry;
  const choose = () => {
    onChoose();
    onSelect();
  };
  const shared = {
    disabled: isDisabled,
    className: classNames(entryClasses, tone === "danger" && "text-wrong"),
    children: (
      <>
        {icon}
        {hint === undefined ? (
          label
        ) : (
          <span className="grid max-w-72">
            {label}
            <span className="text-fine">{hint}</span>
          </span>
        )}
        {isChecked === true && <Check aria-hidden="true" className="ml-auto size-4 text-accent" />}
        {keys !== undefined && (
          <span aria-hidden="true" className="ml-auto pl-6 text-fine text-ink-soft">
            {keys}
          </span>
        )}
      </>
    ),
  };
  if (isChecked === undefined) return <BaseMenu.Item {...shared} onClick={choose} />;
  return <BaseMenu.CheckboxItem {...shared} checked={isChecked} onCheckedChange={choose} closeOnClick />;
}
