"use client";

import { History } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmAction } from "#components/ui/confirm-action.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { versionMessages as words } from "#lib/messages/desk-versions.ts";
import { type RestoreVersion, versionsAddress } from "./version-entry.ts";

type RestoreVersionButtonProps = {
  readonly articleId: number;
  readonly revisionId: string;
  /** What is restored, for those who hear the buttons one after the other. */
  readonly entry: string;
  readonly restore: RestoreVersion;
};

/** Asks, restores, and tells what could not be brought back. */
export function RestoreVersionButton({ articleId, revisionId, entry, restore }: RestoreVersionButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const toast = useToast();
  const router = useRouter();
  return (
    <>
      <Button
        size="small"
        aria-label={words.restoreEntry(entry)}
        icon={<History aria-hidden="true" className="size-4" />}
        onClick={() => setOpen(true)}
      >
        {words.restore}
      </Button>
      <ConfirmAction
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action={restore}
        input={{ articleId, revisionId }}
        onSuccess={({ version, isNew, dropped }) => {
          toast(isNew ? words.restored(version) : words.restoredAlready);
          if (dropped.length > 0) toast(words.dropped(dropped), "error");
          router.push(versionsAddress(articleId));
          router.refresh();
        }}
        title={words.restoreTitle}
        confirmLabel={words.restore}
        look="primary"
      >
        <p>{words.restoreText}</p>
      </ConfirmAction>
    </>
  );
}
