"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import type { MenuEntry } from "#components/ui/menu.tsx";
import { scheduleMessages as words } from "#lib/messages/desk-schedule.ts";
import { MissingDialog } from "../missing-dialog.tsx";
import type { OfferedActions } from "../offered-actions.ts";
import type { Transitions } from "../use-transitions.ts";
import type { WritingActions, WritingArticle } from "../writing-article.ts";

const ScheduleDialog = latePart(async () => (await import("./schedule-dialog.tsx")).ScheduleDialog, {
  Missing: MissingDialog,
});
const TakeDownDialog = latePart(async () => (await import("./take-down-dialog.tsx")).TakeDownDialog, {
  Missing: MissingDialog,
});

type Request = {
  readonly article: Pick<WritingArticle, "id" | "dates">;
  readonly offered: Pick<OfferedActions, "schedule" | "scheduleTakeDown">;
  readonly transitions: Transitions;
  readonly actions: Pick<WritingActions, "scheduleTakeDown">;
};

type Scheduling = { readonly button: ReactNode; readonly entries: readonly MenuEntry[]; readonly dialog: ReactNode };

/** The ways to the moments at which the house itself publishes a piece or takes it offline. */
export function useScheduling({ article, offered, transitions, actions }: Request): Scheduling {
  const [open, setOpen] = useState<"publication" | "takeDown" | null>(null);
  const router = useRouter();
  const { id: articleId, dates } = article;
  const shared = { transitions, onClose: () => setOpen(null) };
  const label = dates.takeDown === null ? words.takeDown.open : words.takeDown.change;
  return {
    button: offered.schedule && (
      <Button onClick={() => setOpen("publication")}>
        {dates.scheduledFor === null ? words.publication.open : words.publication.change}
      </Button>
    ),
    entries: offered.scheduleTakeDown ? [{ label, onSelect: () => setOpen("takeDown") }] : [],
    dialog: (
      <>
        {open === "publication" && <ScheduleDialog {...shared} dates={dates} />}
        {open === "takeDown" && (
          <TakeDownDialog
            {...shared}
            articleId={articleId}
            planned={dates.takeDown}
            scheduleTakeDown={actions.scheduleTakeDown}
            onDone={() => router.refresh()}
          />
        )}
      </>
    ),
  };
}
