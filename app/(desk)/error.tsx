"use client";

import { PlainPage } from "#components/desk/plain-page.tsx";
import { Button } from "#components/ui/button.tsx";
import { deskMessages } from "#lib/messages/desk.ts";

const words = deskMessages.error;

type DeskErrorProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** The digest is the only thing of the error that a person gets to see; the log has the rest under it. */
export default function DeskError({ error, reset }: DeskErrorProps) {
  return (
    <PlainPage name={deskMessages.shell.product} title={words.title}>
      <p>{words.text}</p>
      <p className="font-mono font-semibold">{error.digest ?? words.noReference}</p>
      <div>
        <Button look="primary" onClick={reset}>
          {words.retry}
        </Button>
      </div>
    </PlainPage>
  );
}
