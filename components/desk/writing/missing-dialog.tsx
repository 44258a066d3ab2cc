"use client";

import { useEffect } from "react";
import { useToast } from "#components/ui/toast.tsx";
import { writingMessages } from "#lib/messages/desk-writing.ts";

/** In the place of a dialog that cannot be fetched: says so, and closes. */
export function MissingDialog({ onClose }: { readonly onClose: () => void }) {
  const toast = useToast();
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each opening
  useEffect(() => {
    toast(writingMessages.dialogUnavailable, "error");
    onClose();
  }, []);
  return null;
}
