"use client";

import { latePart } from "#components/ui/late-part.tsx";
import type { PutAside } from "../working-copy/local-copy.ts";
import type { WorkingCopy } from "../working-copy/use-working-copy.ts";
import type { CopyEnding } from "../working-copy/working-copy-session.ts";

const AsideSection = latePart(async () => (await import("./aside-section.tsx")).AsideSection);

export type PutAsideWordsProps = {
  readonly ending: CopyEnding | null;
  readonly aside: readonly PutAside[];
  readonly onClear: () => void;
};

type WordsOfCopyProps = {
  readonly copy: Pick<WorkingCopy, "ending" | "aside" | "clearAside">;
  /** The page itself says why somebody may not. */
  readonly mayWrite: boolean;
};

/** Why a document has ended, with the words of it that nobody else has. They stay until the person puts them away. */
export function PutAsideWords({ copy: { ending, aside, clearAside }, mayWrite }: WordsOfCopyProps) {
  const isTold = ending?.reason === "rights-changed" && !mayWrite;
  if (aside.length === 0 && (ending === null || isTold)) return null;
  return <AsideSection ending={ending} aside={aside} onClear={clearAside} />;
}
