"use client";

import { useRef } from "react";
import { usePreferences } from "../../preferences.tsx";
import { matchesKeys } from "./matching-keys.ts";
import { keysOf, shortcutCatalogue, TEXT_SHORTCUTS, type TextShortcut } from "./shortcut-catalogue.ts";

/** What each of our shortcuts in the text does; false where it does not apply and the key goes its usual way. */
export type TextDeeds = Readonly<Record<TextShortcut, () => boolean>>;

const switchable = shortcutCatalogue.filter(({ isSwitchable }) => isSwitchable).flatMap(({ keys }) => keys);

/** How the text answers keys: ours by the catalogue, and none of them where the person has switched them off. */
export function useTextShortcuts() {
  const { usesShortcuts } = usePreferences();
  const isOn = useRef(usesShortcuts);
  isOn.current = usesShortcuts;
  return {
    /**
     * Comes before every keymap of the text. True keeps the key from the editor without keeping it from the browser,
     * so a switched-off shortcut means whatever it means there.
     */
    isMuted: (event: KeyboardEvent): boolean =>
      !isOn.current && switchable.some((keys) => keys.includes("-") && matchesKeys(keys, event)),
    handle: (event: KeyboardEvent, deeds: TextDeeds): boolean => {
      if (!isOn.current) return false;
      const key = TEXT_SHORTCUTS.find((name) => keysOf(name).some((keys) => matchesKeys(keys, event)));
      return key !== undefined && deeds[key]();
    },
  };
}
