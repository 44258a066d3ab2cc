"use client";

import { latePart } from "#components/ui/late-part.tsx";
import type { PutAside } from "../working-copy/local-copy.ts";
import type { CopyEnding } from "../working-copy/working-copy-session.ts";

const AsideSection = latePart(async () => (await import("./aside-section.tsx")).AsideSection);

export type PutAsideWordsProps = {
  readonly ending: CopyEnding | null;
  readonly aside: readonly PutAside[];
  readonly onClear: () => void;
};

/** Why a document has ended, with the words of it that nobody else has. They stay until the person puts them away. */
export function PutAsideWords(props: PutAsideWordsProps) {
  return props.ending === null && props.aside.length === 0 ? null : <AsideSection {...props} />;
}
