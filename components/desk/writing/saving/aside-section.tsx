"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { putAsideMessages as words } from "#lib/messages/desk-put-aside.ts";
import { formatMoment } from "../../format-moment.ts";
import type { PutAside } from "../working-copy/local-copy.ts";
import type { CopyEnding } from "../working-copy/working-copy-session.ts";
import { CopyText } from "./copy-text.tsx";
import type { PutAsideWordsProps } from "./put-aside-words.tsx";

/** Why a document has ended, and what was put aside of it. */
export function AsideSection({ ending, aside, onClear }: PutAsideWordsProps) {
  const reason = ending === null ? null : reasonOf(ending);
  if (aside.length > 0) return <AsidePieces reason={reason} aside={aside} onClear={onClear} />;
  if (reason === null) return null;
  if (ending?.reason === "outdated") {
    return (
      <Notice tone="error" action={<Button onClick={() => window.location.reload()}>{words.reload}</Button>}>
        {reason}
      </Notice>
    );
  }
  return (
    <Notice tone="warning" action={<Button onClick={onClear}>{words.dismiss}</Button>}>
      {reason}
    </Notice>
  );
}

type AsidePiecesProps = Omit<PutAsideWordsProps, "ending"> & { readonly reason: string | null };

/** Ready to be copied; thrown away only when somebody says so twice. */
function AsidePieces({ reason, aside, onClear }: AsidePiecesProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <section aria-label={words.title} className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {/* Read aloud at once; the words themselves are long and are read when somebody comes to them. */}
      <Notice tone="error" title={words.title}>
        {reason !== null && <p>{reason}</p>}
        <p className="mt-1">{words.text}</p>
      </Notice>
      {aside.map((piece) => (
        <AsidePiece key={piece.at} {...piece} />
      ))}
      <div>
        <Button onClick={() => setAsking(true)}>{words.clear}</Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={onClear}
        title={words.clearTitle}
        confirmLabel={words.clearConfirm}
      >
        {words.clearText}
      </ConfirmDialog>
    </section>
  );
}

function AsidePiece({ text, at, extent }: PutAside) {
  const name = words.at(words.extent[extent], formatMoment(new Date(at), new Date()));
  return (
    <figure className="grid grid-cols-[minmax(0,1fr)] gap-2 border-rule border-l-4 pl-4">
      <figcaption className="text-fine text-ink-soft">{name}</figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds controls, this is text that scrolls */}
      <div
        role="group"
        aria-label={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        className="max-h-72 overflow-y-auto whitespace-pre-wrap break-words border border-rule bg-paper p-3"
      >
        {text}
      </div>
      <div className="flex flex-wrap gap-2">
        <CopyText readText={() => text} />
      </div>
    </figure>
  );
}

function reasonOf({ reason, message }: CopyEnding): string | null {
  switch (reason) {
    case "refused":
      return words.refused(message);
    case "renewed":
      return message === "" ? words.renewed : words.refused(message);
    case "outdated":
      return words.outdated;
    case "rights-changed":
      return message === "" ? null : words.rights(message);
    default:
      return null;
  }
}
