"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { settle } from "#components/ui/use-action.ts";
import type { CopyState } from "./copy-state.ts";
import { LocalCopy, type PutAside } from "./local-copy.ts";
import { type CopyEnding, type GivenCopy, WorkingCopySession } from "./working-copy-session.ts";

type WorkingCopyRequest = {
  readonly articleId: number;
  readonly userId: string;
  readonly given: GivenCopy;
  readonly open: Action<number, GivenCopy>;
  /** Everything that somebody would copy out of a document that has ended, as plain text. */
  readonly readText: (session: WorkingCopySession) => string;
};

export type WorkingCopy = {
  readonly session: WorkingCopySession;
  readonly state: CopyState;
  /** Raised when another document took the place of the one before. */
  readonly generation: number;
  /** Why the document before ended; null while none did. */
  readonly ending: CopyEnding | null;
  /** Words that could not be merged, oldest first. */
  readonly aside: readonly PutAside[];
  readonly clearAside: () => void;
};

/** What a write to this browser's disk becomes: true when it is there. */
const KEPT_OR_NOT = [() => true, () => false] as const;

type Present = { readonly number: number; readonly given: GivenCopy };

/** The page's shared document: one after the other, when the server says that one has ended. */
export function useWorkingCopy({ articleId, userId, given, open, readText }: WorkingCopyRequest): WorkingCopy {
  const router = useRouter();
  const [present, setPresent] = useState<Present>({ number: 0, given });
  const [state, setState] = useState<CopyState>({ kind: "stored" });
  const [ending, setEnding] = useState<CopyEnding | null>(null);
  const [aside, setAside] = useState<readonly PutAside[]>([]);
  const local = useLocalCopy(userId, articleId);
  const latest = useRef({ open, readText });
  latest.current = { open, readText };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is another session, nothing else is
  const session = useMemo(
    () =>
      new WorkingCopySession({
        articleId,
        userId,
        given: present.given,
        local,
        onState: setState,
        onPutAside: () => void local.readAside().then(setAside, () => undefined),
        onEnded: (ended) => void replace(ended),
      }),
    [present],
  );
  const current = useRef(session);
  current.current = session;

  async function replace(ended: CopyEnding): Promise<void> {
    const old = current.current;
    // Kept before anything of it is let go.
    const unstored = old.hasUnstored ? latest.current.readText(old) : "";
    const isKept = unstored === "" || (await local.putAside(unstored, "article").then(...KEPT_OR_NOT));
    if (isKept) await local.clear(() => true).catch(() => undefined);
    setEnding(ended);
    router.refresh();
    const answer = await settle(latest.current.open, articleId);
    if (answer.ok) setPresent(({ number }) => ({ number: number + 1, given: answer.data }));
    const kept = await local.readAside().catch(() => []);
    // Where the browser keeps nothing, the words stay on the page at least.
    const lost: PutAside = { articleId, text: unstored, at: new Date().toISOString(), extent: "article" };
    setAside(isKept ? kept : [...kept, lost]);
  }

  useEffect(() => {
    void session.begin();
    return () => leave(session);
  }, [session]);
  useEffect(() => {
    local.readAside().then(setAside, () => undefined);
  }, [local]);
  useGuard(session);

  return {
    session,
    state,
    generation: present.number,
    ending,
    aside,
    clearAside() {
      setAside([]);
      setEnding(null);
      void local.clearAside().catch(() => undefined);
    },
  };
}

function useLocalCopy(userId: string, articleId: number): LocalCopy {
  return useMemo(() => new LocalCopy(userId, articleId), [userId, articleId]);
}

/** The last words still go on their way when the page is left. */
function leave(session: WorkingCopySession): void {
  if (session.hasUnstored) void session.flush().finally(() => session.close());
  else session.close();
}

/** Nobody leaves words behind that are neither on the server's disk nor on this browser's. */
function useGuard(session: WorkingCopySession): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (session.isInDanger) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [session]);
}
