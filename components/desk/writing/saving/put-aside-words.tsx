"use client";

import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { workingCopyMessages } from "#lib/messages/desk-working-copy.ts";
import { formatMoment } from "../../format-moment.ts";
import type { PutAside } from "../working-copy/local-copy.ts";
import type { CopyEnding } from "../working-copy/working-copy-session.ts";
import { CopyText } from "./saving-trouble.tsx";

const words = workingCopyMessages.aside;

type PutAsideWordsProps = {
  readonly ending: CopyEnding | null;
  readonly aside: readonly PutAside[];
  readonly onClear: () => void;
};

/** Why a document has ended, with the words of it that nobody else has. They stay until the person puts them away. */
export function PutAsideWords({ ending, aside, onClear }: PutAsideWordsProps) {
  if (aside.length === 0 && (ending === null || reasonOf(ending) === null)) return null;
  return (
    <Notice tone={aside.length > 0 ? "error" : "warning"} {...(aside.length > 0 && { title: words.title })}>
      {ending !== null && <p>{reasonOf(ending)}</p>}
      {aside.length > 0 && <p className="mt-2">{words.text}</p>}
      {aside.map(({ text, at }) => (
        <section key={at} className="mt-3 grid gap-2">
          <p className="text-fine text-ink-soft">{words.at(formatMoment(new Date(at), new Date()))}</p>
          <p className="whitespace-pre-wrap border border-rule bg-paper p-3">{text}</p>
          <div>
            <CopyText readText={() => text} />
          </div>
        </section>
      ))}
      <div className="mt-3">
        <Button onClick={onClear}>{aside.length > 0 ? words.clear : words.dismiss}</Button>
      </div>
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
