import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";

type Column = {
  readonly key: string;
  readonly label: string;
  /** For columns of buttons, whose heading only clutters the view. */
  readonly isLabelHidden?: boolean;
  readonly isNumeric?: boolean;
};

type TableProps = {
  /** What the table lists, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly children: ReactNode;
};

/**
 * A table that becomes a list of blocks on a phone. The roles are spelled out because some browsers forget
 * that it is a table as soon as `display` changes.
 */
export function Table({ caption, columns, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <table role="table" className="w-full border-collapse text-left max-sm:block">
      <caption className="sr-only">{caption}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup" className="max-sm:sr-only">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {columns.map(({ key, ...column }) => (
            <ColumnHead key={key} {...column} />
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup" className="max-sm:block">
        {children}
      </tbody>
    </table>
  );
}

function ColumnHead({ label, isLabelHidden, isNumeric }: Omit<Column, "key">) {
  return (
    <th
      scope="col"
      // biome-ignore lint/a11y/noRedundantRoles: see Table
      role="columnheader"
      className={classNames(
        "border-field-rule border-b px-3 py-2 font-medium text-ink-soft text-fine first:pl-0 last:pr-0",
        isNumeric && "text-right",
      )}
    >
      {isLabelHidden ? <span className="sr-only">{label}</span> : label}
    </th>
  );
}

export function TableRow({ className, ...rest }: ComponentProps<"tr">) {
  return (
    <tr
      {...rest}
      // biome-ignore lint/a11y/noRedundantRoles: see Table
      role="row"
      className={classNames(
        "border-rule border-b hover:bg-paper-tint max-sm:relative max-sm:flex max-sm:flex-wrap max-sm:items-baseline max-sm:gap-x-3 max-sm:gap-y-1 max-sm:py-3 max-sm:pr-12",
        className,
      )}
    />
  );
}

type TableCellProps = ComponentProps<"td"> & {
  /** Heading of the column, shown beside the value on a phone, where the head of the table is gone. */
  readonly label?: string;
  readonly isNumeric?: boolean;
  /** What the row is about takes a line of its own on a phone; its buttons stand at the right of that line. */
  readonly part?: "lead" | "actions";
};

const parts = { lead: "max-sm:basis-full", actions: "text-right max-sm:absolute max-sm:top-2 max-sm:right-0" } as const;

export function TableCell({ label, isNumeric, part, className, children, ...rest }: TableCellProps) {
  return (
    <td
      {...rest}
      // biome-ignore lint/a11y/noRedundantRoles: see Table
      role="cell"
      className={classNames(
        "px-3 py-2 align-middle first:pl-0 last:pr-0 max-sm:p-0",
        isNumeric && "tabular-nums sm:text-right",
        part && parts[part],
        className,
      )}
    >
      {label && (
        <span aria-hidden="true" className="mr-1.5 text-ink-soft text-fine sm:hidden">
          {label}:
        </span>
      )}
      {children}
    </td>
  );
}
