"use client";

import type { LucideIcon } from "lucide-react";
import { classNames } from "#components/ui/class-names.ts";

/** One tool of a bar above or at the text. */
export type ToolbarTool = {
  readonly label: string;
  /** Its shortcut or the sign that may be typed instead, ready to read. */
  readonly keys?: string;
  readonly Icon: LucideIcon;
  readonly isActive: boolean;
  readonly isDisabled?: boolean;
  readonly use: () => void;
};

/** A button that works on the selection in the text without taking it away. */
export function ToolbarButton({ tool, tabIndex }: { readonly tool: ToolbarTool; readonly tabIndex: number }) {
  const { label, keys, Icon, isActive, isDisabled = false, use } = tool;
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-label={label}
      aria-pressed={isActive}
      aria-disabled={isDisabled}
      title={keys === undefined ? label : `${label} (${keys})`}
      // The selection in the text must survive the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !isDisabled && use()}
      className={classNames(
        "grid size-9 shrink-0 cursor-pointer place-items-center hover:bg-paper-tint",
        isActive && "bg-accent-paper text-accent",
        isDisabled && "cursor-default text-ink-soft opacity-50",
      )}
    >
      <Icon aria-hidden="true" className="size-4.5" />
    </button>
  );
}
