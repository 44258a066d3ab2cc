"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { useToast } from "#components/ui/toast.tsx";
import { settle } from "#components/ui/use-action.ts";
import type { Preferences } from "#newsroom/people/preferences-schema.ts";

export type ChangePreferences = Action<Partial<Preferences>, Preferences>;

type PreferencesValue = Preferences & { readonly change: (part: Partial<Preferences>) => void };

const PreferencesContext = createContext<PreferencesValue>({
  usesShortcuts: true,
  showsInvisible: false,
  change: () => undefined,
});

/** How the signed-in person works at the desk. A change holds at once, and for good when the server has it. */
export function usePreferences(): PreferencesValue {
  return useContext(PreferencesContext);
}

type PreferencesProviderProps = {
  readonly initial: Preferences;
  readonly save: ChangePreferences;
  readonly children: ReactNode;
};

export function PreferencesProvider({ initial, save, children }: PreferencesProviderProps) {
  const [preferences, setPreferences] = useState(initial);
  const toast = useToast();
  const change = useCallback(
    async (part: Partial<Preferences>) => {
      setPreferences((current) => ({ ...current, ...part }));
      const answer = await settle(save, part);
      if (!answer.ok) toast(answer.message, "error");
    },
    [save, toast],
  );
  const value = useMemo(
    () => ({ ...preferences, change: (part: Partial<Preferences>) => void change(part) }),
    [preferences, change],
  );
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}
