"use client";

import { useEffect, useRef } from "react";
import { usePreferences } from "../../preferences.tsx";
import { matchesKeys } from "./matching-keys.ts";
import { keysOf, type PageShortcut } from "./shortcut-catalogue.ts";

type Deeds = Partial<Readonly<Record<PageShortcut, () => void>>>;

/** Listens on the whole page to the shortcuts of the catalogue, while the person uses them. */
export function usePageShortcuts(deeds: Deeds): void {
  const { usesShortcuts } = usePreferences();
  const current = useRef(deeds);
  current.current = deeds;
  useEffect(() => {
    if (!usesShortcuts) return;
    const listen = (event: KeyboardEvent) => {
      const deed = deedOf(event, current.current);
      if (deed === undefined) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [usesShortcuts]);
}

function deedOf(event: KeyboardEvent, deeds: Deeds): (() => void) | undefined {
  // Object.entries forgets that its keys are those of the table.
  const entries = Object.entries(deeds) as [PageShortcut, () => void][];
  return entries.find(([key]) => keysOf(key).some((keys) => matchesKeys(keys, event)))?.[1];
}
