"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useToast } from "#components/ui/toast.tsx";
import { settle } from "#components/ui/use-action.ts";
import { assignmentWords as words } from "#lib/messages/desk-planning.ts";
import type { AssignmentActions } from "./assignment-actions.ts";

/** Taking a piece over and giving it back, and saying what came of it. */
export function useTakeOver({ take, handBack }: Pick<AssignmentActions, "take" | "handBack">) {
  const [isPending, startTransition] = useTransition();
  const toast = useToast();
  const router = useRouter();

  function run(deed: "take" | "handBack", articleId: number): void {
    if (isPending) return;
    startTransition(async () => {
      const answer = await settle(deed === "take" ? take : handBack, articleId);
      if (!answer.ok) toast(answer.message, "error");
      else toast(deed === "take" ? words.taken : words.handedBack);
      // Also after a refusal: somebody else was quicker, and the page shows who.
      router.refresh();
    });
  }

  return { isPending, run };
}
