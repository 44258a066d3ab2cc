"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmAction } from "#components/ui/confirm-action.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { previewLinkMessages as words } from "#lib/messages/desk-preview-links.ts";
import type { PagePreviewLink, RevokePreviewLink } from "./preview-link-entry.ts";

type RevokePreviewLinkButtonProps = {
  readonly articleId: number;
  readonly link: PagePreviewLink;
  readonly revoke: RevokePreviewLink;
};

/** Asks, and ends the link for good. */
export function RevokePreviewLinkButton({ articleId, link, revoke }: RevokePreviewLinkButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const toast = useToast();
  return (
    <>
      <Button size="small" aria-label={words.revokeOf(link.version, link.madeAt)} onClick={() => setOpen(true)}>
        {words.revoke}
      </Button>
      <ConfirmAction
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action={revoke}
        input={{ articleId, linkId: link.id }}
        onSuccess={() => toast(words.revoked)}
        title={words.revokeTitle}
        confirmLabel={words.revoke}
        look="danger"
      >
        <p>{words.revokeText}</p>
      </ConfirmAction>
    </>
  );
}
