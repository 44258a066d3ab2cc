"use client";

import { createBrowserSwitch } from "./browser-switch.ts";

const keySwitch = createBrowserSwitch("dachzeile-list-keys");

/**
 * Whether single letters work as shortcuts, remembered in this browser. Who dictates or hits keys by chance must be
 * able to turn them off (WCAG 2.1.4).
 */
export function useKeySwitch(): readonly [boolean, (isOn: boolean) => void] {
  return [keySwitch.use(), keySwitch.write];
}
