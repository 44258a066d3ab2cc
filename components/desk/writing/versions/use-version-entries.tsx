"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { latePart } from "#components/ui/late-part.tsx";
import type { MenuEntry } from "#components/ui/menu.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { settle } from "#components/ui/use-action.ts";
import { writingVersionMessages as words } from "#lib/messages/desk-versions.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { versionsAddress } from "../../versions/version-entry.ts";
import { MissingDialog } from "../missing-dialog.tsx";
import type { WritingActions } from "../writing-article.ts";

const NameVersionDialog = latePart(async () => (await import("./name-version-dialog.tsx")).NameVersionDialog, {
  Missing: MissingDialog,
});

type VersionRequest = {
  readonly articleId: number;
  readonly actions: WritingActions;
  /** Stores what is on the screen; false when that failed. */
  readonly save: () => Promise<boolean>;
};

type VersionEntries = {
  /** Entries of the menu with the further deeds. */
  readonly entries: (mayEdit: boolean) => readonly MenuEntry[];
  readonly dialog: ReactNode;
};

/** What the writing page does with versions. First everything on the screen is stored: it is what is meant. */
export function useVersionEntries({ articleId, actions, save }: VersionRequest): VersionEntries {
  const [isNaming, setNaming] = useState(false);
  const router = useRouter();
  const toast = useToast();

  async function afterSaving(deed: () => unknown): Promise<void> {
    if (await save()) await deed();
    else toast(writingMessages.actions.saveFirst, "error");
  }

  async function copy(): Promise<void> {
    const answer = await settle(actions.copyArticle, articleId);
    if (!answer.ok) toast(answer.message, "error");
  }

  const entry = (label: string, deed: () => unknown) => ({ label, onSelect: () => void afterSaving(deed) });
  return {
    entries: (mayEdit) => [
      entry(words.versions, () => router.push(versionsAddress(articleId))),
      entry(words.history, () => router.push(`/redaktion/artikel/${articleId}/verlauf`)),
      ...(mayEdit ? [entry(words.name, () => setNaming(true))] : []),
      entry(words.copy, copy),
    ],
    dialog: isNaming && (
      <NameVersionDialog articleId={articleId} nameVersion={actions.nameVersion} onClose={() => setNaming(false)} />
    ),
  };
}
