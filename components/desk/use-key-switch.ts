"use client";

import { useSyncExternalStore } from "react";

const storageKey = "dachzeile-list-keys";
const listeners = new Set<() => void>();
/** Counts as long as the page is open, also where the browser keeps nothing. */
let chosen: boolean | undefined;

/**
 * Whether single letters work as shortcuts, remembered in this browser. Who dictates or hits keys by chance must be
 * able to turn them off (WCAG 2.1.4).
 */
export function useKeySwitch(): readonly [boolean, (isOn: boolean) => void] {
  return [useSyncExternalStore(subscribe, read, () => true), write];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): boolean {
  chosen ??= recall();
  return chosen;
}

function recall(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

function write(isOn: boolean): void {
  chosen = isOn;
  try {
    localStorage.setItem(storageKey, isOn ? "on" : "off");
  } catch {
    // A browser that keeps nothing still obeys until the page is closed.
  }
  for (const listener of listeners) listener();
}
