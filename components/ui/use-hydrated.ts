"use client";

import { useSyncExternalStore } from "react";

const subscribeToNothing = () => () => undefined;

/** False on the server and until React listens; a form sent before that would bypass its handler. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}
