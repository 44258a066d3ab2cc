"use client";

import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field.tsx";
import { controlClasses } from "./text-input.tsx";

type SelectProps = ComponentProps<"select"> & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** The browser's own select in the house's clothes: works with every keyboard, phone and screen reader. */
export function Select({ options, className, ...rest }: SelectProps) {
  const control = useFieldControl();
  return (
    <span className="relative block">
      <select
        {...control}
        {...rest}
        className={classNames(controlClasses, "min-h-10 cursor-pointer appearance-none pr-9", className)}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-soft"
      />
    </span>
  );
}
