"use client";

import { type ComponentProps, useCallback, useLayoutEffect, useRef } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field.tsx";
import { controlClasses } from "./text-input.tsx";
import { useHydrated } from "./use-hydrated.ts";

type TextAreaProps = ComponentProps<"textarea"> & {
  /** Without the frame of a form field, as in the writing column. */
  readonly isBare?: boolean;
};

/**
 * A text field that grows with its text, so that nothing scrolls inside a box. Where its value is kept elsewhere it takes
 * no letter before its keeper listens: React puts the caret to the beginning when it takes the field over, and what was
 * typed until then would stand in the wrong place.
 */
export function TextArea({ className, isBare = false, onInput, ref, rows = 2, ...rest }: TextAreaProps) {
  const control = useFieldControl();
  const isHydrated = useHydrated();
  const area = useRef<HTMLTextAreaElement>(null);

  const grow = useCallback(() => {
    const element = area.current;
    if (!element || CSS.supports("field-sizing", "content")) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  }, []);

  // A controlled value may change without an input event.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is what makes the text area grow
  useLayoutEffect(grow, [grow, rest.value]);

  return (
    <textarea
      {...control}
      {...rest}
      readOnly={rest.readOnly === true || (rest.value !== undefined && !isHydrated)}
      rows={rows}
      ref={(element) => {
        area.current = element;
        if (typeof ref === "function") return ref(element);
        if (ref) ref.current = element;
      }}
      // The browser's own growing ignores `rows`; one `lh` is a line, the rest is padding and edge.
      style={{ minHeight: isBare ? `${rows}lh` : `calc(${rows}lh + 1rem + 2px)`, ...rest.style }}
      onInput={(event) => {
        grow();
        onInput?.(event);
      }}
      className={classNames("field-sizing-content resize-none", !isBare && controlClasses, className)}
    />
  );
}
