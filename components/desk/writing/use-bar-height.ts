"use client";

import { type RefObject, useEffect } from "react";

/**
 * Keeps `--bar-height` on the page: how much of the window's top the bar covers, so that what sticks below it is neither
 * hidden behind it nor leaves a gap, however many lines the bar has.
 * @param bar the bar of a wide window
 * @param line the part of it that sticks on a phone, where the bar itself has no box
 */
export function useBarHeight(bar: RefObject<HTMLElement | null>, line: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const measure = () => {
      const height = bar.current?.offsetHeight || line.current?.offsetHeight || 0;
      style.setProperty("--bar-height", `${height}px`);
    };
    const watch = new ResizeObserver(measure);
    for (const part of [bar.current, line.current]) if (part !== null) watch.observe(part);
    return () => {
      watch.disconnect();
      style.removeProperty("--bar-height");
    };
  }, [bar, line]);
}
