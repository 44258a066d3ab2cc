"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { latePart } from "#components/ui/late-part.tsx";
import type { MenuEntry } from "#components/ui/menu.tsx";
import { dateMessages as words } from "#lib/messages/desk-dates.ts";
import { MissingDialog } from "./missing-dialog.tsx";
import type { WritingActions, WritingArticle } from "./writing-article.ts";

const PlanDialog = latePart(async () => (await import("./plan-dialog.tsx")).PlanDialog, { Missing: MissingDialog });

type PlanEntry = { readonly entries: (mayPlan: boolean) => readonly MenuEntry[]; readonly dialog: ReactNode };

/** The way to an article's dates from the menu with the further deeds. */
export function usePlanEntry(
  { id, dates }: Pick<WritingArticle, "id" | "dates">,
  { plan }: Pick<WritingActions, "plan">,
): PlanEntry {
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  return {
    entries: (mayPlan) => (mayPlan ? [{ label: words.open, onSelect: () => setOpen(true) }] : []),
    dialog: isOpen && (
      <PlanDialog
        articleId={id}
        dates={dates}
        plan={plan}
        onDone={() => router.refresh()}
        onClose={() => setOpen(false)}
      />
    ),
  };
}
