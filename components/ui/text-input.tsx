"use client";

import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field.tsx";

/** Looks of every text-like control: same height, same edge, same invalid state. */
export const controlClasses = classNames(
  "w-full min-w-0 border border-field-rule bg-paper px-3 py-2 text-base text-ink sm:text-small",
  "placeholder:text-ink-soft hover:border-ink-soft disabled:bg-paper-tint disabled:text-ink-soft",
  "aria-invalid:border-wrong aria-invalid:bg-wrong-paper",
);

/** A one-line text field; inside a `Field` it takes label, hint and error from there. */
export function TextInput({ className, ...rest }: ComponentProps<"input">) {
  const control = useFieldControl();
  return <input type="text" {...control} {...rest} className={classNames(controlClasses, "min-h-10", className)} />;
}
