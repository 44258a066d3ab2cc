"use client";

import { startTransition, useOptimistic } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { useToast } from "#components/ui/toast.tsx";
import { settle } from "#components/ui/use-action.ts";
import { orderMessages } from "#lib/messages/desk-lists.ts";

type Ordered = { readonly id: number };

/**
 * A list that takes its new order at once, while the server stores it. When that fails, the old order comes back and
 * the reason is said. The action must revalidate the page, so that the stored order arrives with its answer.
 */
export function useReorder<Item extends Ordered>(items: readonly Item[], action: Action<{ ids: number[] }>) {
  const [shown, show] = useOptimistic<readonly Item[]>(items);
  const toast = useToast();

  function reorder(next: Item[]): void {
    startTransition(async () => {
      show(next);
      const result = await settle(action, { ids: next.map(({ id }) => id) });
      if (result.ok) toast(orderMessages.saved);
      else toast(result.message, "error");
    });
  }

  return { shown, reorder };
}
