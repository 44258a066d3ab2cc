"use client";

import { useRouter } from "next/navigation";
import type { MenuEntry } from "#components/ui/menu.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { writingPreviewMessages as words } from "#lib/messages/desk-preview.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { previewAddress, previewLinksAddress } from "../preview-links/preview-link-entry.ts";
import { usePageShortcuts } from "./shortcuts/use-page-shortcuts.ts";

type PreviewRequest = {
  readonly articleId: number;
  /** Stores what is on the screen; false when that failed. */
  readonly save: () => Promise<boolean>;
};

type Preview = { readonly open: () => void; readonly entries: readonly MenuEntry[] };

/** The way to the preview, by button and shortcut, and to its links. What is on the screen is what is meant: it is stored first. */
export function usePreview({ articleId, save }: PreviewRequest): Preview {
  const toast = useToast();
  const router = useRouter();

  async function open(): Promise<void> {
    // Opened before anything is waited for: browsers allow that to a key or a click alone.
    const tab = window.open("about:blank");
    if (tab === null) return toast(words.blocked, "error");
    tab.opener = null;
    if (await isSaved()) tab.location.replace(previewAddress(articleId));
    else tab.close();
  }

  async function openLinks(): Promise<void> {
    if (await isSaved()) router.push(previewLinksAddress(articleId));
  }

  async function isSaved(): Promise<boolean> {
    const isDone = await save();
    if (!isDone) toast(writingMessages.actions.saveFirst, "error");
    return isDone;
  }

  usePageShortcuts({ preview: () => void open() });
  return {
    open: () => void open(),
    entries: [{ label: words.links, onSelect: () => void openLinks() }],
  };
}

/** „2 Vorschau-Links aktiv“: people without an account may be reading. */
export function ActivePreviewLinks({ articleId, count }: { readonly articleId: number; readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className="text-fine">
      <PageLink href={previewLinksAddress(articleId)} className="text-link">
        {words.active(count)}
      </PageLink>
    </p>
  );
}
