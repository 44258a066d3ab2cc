"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useToast } from "#components/ui/toast.tsx";
import { runGuarded } from "#components/ui/use-action.ts";
import { keywordDeedMessages as words } from "#lib/messages/desk-keywords.ts";
import type { HealthRow, Remedy, TakeBack } from "./health-rows.ts";

/** Runs one remedy at a time, tells what it did, and takes the last one back. */
export function useMending() {
  const router = useRouter();
  const toast = useToast();
  const [busy, setBusy] = useState<string>();
  const last = useRef<TakeBack>(null);

  async function mend(row: HealthRow, remedy: Remedy): Promise<void> {
    if (busy !== undefined) return;
    setBusy(row.key);
    const result = await runGuarded(remedy.run, failed);
    setBusy(undefined);
    if (!result.ok) return toast(result.message, "error");
    last.current = result.data;
    const deed = { label: words.undo, onPress: () => void takeBack() };
    toast(remedy.done, "success", result.data === null ? undefined : deed);
    router.refresh();
  }

  async function takeBack(): Promise<void> {
    const undo = last.current;
    if (undo === null) return;
    last.current = null;
    const result = await runGuarded(undo, failed);
    toast(result.ok ? words.undone : result.message, result.ok ? "success" : "error");
    router.refresh();
  }

  return { busy, mend, takeBack };
}

function failed(message: string) {
  return { ok: false as const, code: "unexpected", message, problems: [] };
}
