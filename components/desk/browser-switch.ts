"use client";

import { useSyncExternalStore } from "react";

/** Something that a person turns on and off, remembered in this browser. */
export type BrowserSwitch = {
  /** For components: the state, which follows every turn of the switch on this page. */
  readonly use: () => boolean;
  readonly read: () => boolean;
  readonly write: (isOn: boolean) => void;
};

/** Makes a switch that is on until somebody turns it off; the server and the first paint take it for on. */
export function createBrowserSwitch(storageKey: string): BrowserSwitch {
  const listeners = new Set<() => void>();
  /** Counts as long as the page is open, also where the browser keeps nothing. */
  let chosen: boolean | undefined;

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function read(): boolean {
    chosen ??= recall(storageKey);
    return chosen;
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

  return { use: () => useSyncExternalStore(subscribe, read, () => true), read, write };
}

function recall(storageKey: string): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}
