"use client";

import { Button } from "#components/ui/button.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { workingCopyMessages } from "#lib/messages/desk-working-copy.ts";
import type { PutAside } from "../working-copy/local-copy.ts";
import type { CopyEnding } from "../working-copy/working-copy-session.ts";

const AsideSection = latePart(async () => (await import("./aside-section.tsx")).AsideSection);

const words = workingCopyMessages.aside;

type PutAsideWordsProps = {
  readonly ending: CopyEnding | null;
  readonly aside: readonly PutAside[];
  readonly onClear: () => void;
};

/** Why a document has ended, with the words of it that nobody else has. They stay until the person puts them away. */
export function PutAsideWords({ ending, aside, onClear }: PutAsideWordsProps) {
  const reason = ending === null ? null : reasonOf(ending);
  if (aside.length > 0) return <AsideSection reason={reason} aside={aside} onClear={onClear} />;
  if (reason === null) return null;
  return (
    <Notice tone="warning" action={<Button onClick={onClear}>{words.dismiss}</Button>}>
      {reason}
    </Notice>
  );
}

function reasonOf({ reason, message }: CopyEnding): string | null {
  switch (reason) {
    case "refused":
      return words.refused(message);
    case "renewed":
      return message === "" ? words.renewed : words.refused(message);
    case "rights-changed":
      return message === "" ? null : words.rights(message);
    default:
      return null;
  }
}
