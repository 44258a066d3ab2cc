"use client";

import type { Editor } from "@tiptap/core";
import type { ReactNode } from "react";
import type { ActionResult } from "#components/ui/action-result.ts";
import { latePart } from "#components/ui/late-part.tsx";
import type { MenuEntry } from "#components/ui/menu.tsx";
import { settle } from "#components/ui/use-action.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { MissingDialog } from "../missing-dialog.tsx";
import type { Transitions } from "../use-transitions.ts";
import type { WritingActions } from "../writing-article.ts";
import type { ListedFinding } from "./listed-finding.ts";

const ChecklistDialog = latePart(async () => (await import("./checklist-dialog.tsx")).ChecklistDialog, {
  Missing: MissingDialog,
});

type ChecklistRequest = {
  readonly articleId: number;
  readonly actions: Pick<WritingActions, "findChecklist">;
  readonly transitions: Transitions;
  readonly editor: Editor | null;
  /** Stores what is on the screen; false when that failed. */
  readonly save: () => Promise<boolean>;
};

type ChecklistEntry = { readonly entries: readonly MenuEntry[]; readonly dialog: ReactNode };

/** The checklist from the menu with the further deeds, and by itself when a publication has warnings to go past. */
export function useChecklistEntry(request: ChecklistRequest): ChecklistEntry {
  const { articleId, actions, transitions, editor, save } = request;
  const { checklist, showChecklist } = transitions;

  async function check(): Promise<ActionResult<readonly ListedFinding[]>> {
    // What could not be stored yet is said elsewhere; the list is then of what is stored.
    await save();
    return settle(actions.findChecklist, articleId);
  }

  return {
    entries: [{ label: writingMessages.actions.checklist, onSelect: () => showChecklist({ for: "read" }) }],
    dialog: checklist !== null && (
      <ChecklistDialog
        key={transitions.asked}
        check={check}
        editor={editor}
        asking={checklist.for === "read" ? null : checklist}
        onClose={() => showChecklist(null)}
      />
    ),
  };
}
