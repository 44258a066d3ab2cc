"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { useToast } from "#components/ui/toast.tsx";
import { settle } from "#components/ui/use-action.ts";
import { keywordDeedMessages as words } from "#lib/messages/desk-keywords.ts";
import type { Done } from "./keyword-entry.ts";

/** Tells what was done, with a button that takes it back. The journal offers the same for as long as one likes. */
export function useDeedToast(undo: Action<{ journalId: string }, Done>) {
  const toast = useToast();
  const router = useRouter();

  const takeBack = useCallback(
    async (journalId: string): Promise<void> => {
      const result = await settle(undo, { journalId });
      toast(result.ok ? words.undone : result.message, result.ok ? "success" : "error");
      router.refresh();
    },
    [undo, toast, router],
  );

  const tell = useCallback(
    (message: string, { journalId }: Done): void => {
      if (journalId === null) toast(message);
      else toast(message, "success", { label: words.undo, onPress: () => void takeBack(journalId) });
    },
    [toast, takeBack],
  );

  return { tell, takeBack };
}
