"use client";

import { useCallback, useEffect, useRef } from "react";

/** How long a pointer lies still before something may move under it, in milliseconds. */
const REST_MS = 300;

const AT_REST = { isPressed: false, movedAt: Number.NEGATIVE_INFINITY };

const POINTER_EVENTS = ["pointermove", "pointerdown", "pointerup", "pointercancel"] as const;

/**
 * For what comes by itself and pushes other things aside: whoever is about to press one of those would press something
 * else. @returns resolves when the pointer has rested for a moment with no button pressed; at once where there is none
 */
export function usePointerRest(): () => Promise<void> {
  const pointer = useRef(AT_REST);
  useEffect(() => {
    const note = ({ buttons }: PointerEvent) => {
      pointer.current = { isPressed: buttons > 0, movedAt: Date.now() };
    };
    for (const kind of POINTER_EVENTS) window.addEventListener(kind, note, { capture: true, passive: true });
    return () => {
      for (const kind of POINTER_EVENTS) window.removeEventListener(kind, note, { capture: true });
      // Nobody would hear any more that the button was let go.
      pointer.current = AT_REST;
    };
  }, []);
  return useCallback(async () => {
    for (;;) {
      const { isPressed, movedAt } = pointer.current;
      const wait = isPressed ? REST_MS : movedAt + REST_MS - Date.now();
      if (wait <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }, []);
}
