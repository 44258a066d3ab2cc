import type { ReactNode } from "react";
import type { SortableControls } from "#components/ui/sortable-rows.tsx";

export const orderedListClasses = "border-rule border-t empty:hidden";
export const orderedRowClasses = "border-rule border-b bg-paper";

type OrderedRowProps = {
  readonly controls: SortableControls;
  readonly menu: ReactNode;
  readonly children: ReactNode;
};

/** One line of a list whose order matters: grip, content, step buttons, menu. */
export function OrderedRow({ controls, menu, children }: OrderedRowProps) {
  return (
    <div className="flex items-center gap-2 py-2">
      <span className="-ml-2">{controls.handle}</span>
      <div className="min-w-0 flex-1">{children}</div>
      {controls.steps}
      {menu}
    </div>
  );
}
