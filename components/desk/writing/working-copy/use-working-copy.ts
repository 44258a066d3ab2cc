"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Action, ActionResult } from "#components/ui/action-result.ts";
import { settle } from "#components/ui/use-action.ts";
import type { CopyState } from "./copy-state.ts";
import { LocalCopy, type PutAside } from "./local-copy.ts";
import { KEPT_OR_NOT } from "./unstored-words.ts";
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
  /** True while one document has ended and the next one is not there yet, or the server hears no writer: nothing can be written. */
  readonly isFrozen: boolean;
  /** Why the document before ended; null while none did. */
  readonly ending: CopyEnding | null;
  /** Words that could not be merged, oldest first. */
  readonly aside: readonly PutAside[];
  readonly clearAside: () => void;
};

/** The document that the page is on. A session holds words: it is state, which React keeps; what is memoized it may drop. */
type Present = { readonly number: number; readonly session: WorkingCopySession };

/** The page's shared document: one after the other, when the server says that one has ended. */
export function useWorkingCopy(request: WorkingCopyRequest): WorkingCopy {
  const { articleId, userId } = request;
  const [state, setState] = useState<CopyState>({ kind: "stored" });
  const [ending, setEnding] = useState<CopyEnding | null>(null);
  const [local] = useState(() => new LocalCopy(userId, articleId));
  const { aside, setAside, readAside, clearAside } = useAside(local);
  const replace = useReplacement(request, { local, setEnding, setAside, take });
  const [present, setPresent] = useState<Present>(() => ({ number: 0, session: begin(request.given) }));
  const { session } = present;
  useEffect(() => {
    void session.begin();
    return () => void session.leave();
  }, [session]);
  useGuard(session);

  function begin(given: GivenCopy): WorkingCopySession {
    const begun: WorkingCopySession = new WorkingCopySession({
      articleId,
      userId,
      given,
      local,
      onState: setState,
      onPutAside: readAside,
      onEnded: (ended) => void replace(begun, ended),
    });
    return begun;
  }

  function take(given: GivenCopy): void {
    const next = begin(given);
    setPresent(({ number }) => ({ number: number + 1, session: next }));
  }

  return {
    session,
    state,
    isFrozen: session.hasEnded || session.isReadOnly,
    generation: present.number,
    ending,
    aside,
    clearAside() {
      clearAside();
      setEnding(null);
    },
  };
}

/** The words that were put aside of one article, on this browser's disk and on the page. */
function useAside(local: LocalCopy) {
  const [aside, setAside] = useState<readonly PutAside[]>([]);
  const readAside = useCallback(() => void local.readAside().then(setAside, () => undefined), [local]);
  useEffect(readAside, [readAside]);
  function clearAside(): void {
    setAside([]);
    void local.clearAside().catch(() => undefined);
  }
  return { aside, setAside, readAside, clearAside };
}

type ReplacementParts = {
  readonly local: LocalCopy;
  readonly setEnding: (ending: CopyEnding) => void;
  readonly setAside: (aside: readonly PutAside[]) => void;
  /** Begins the next document. */
  readonly take: (given: GivenCopy) => void;
};

/** Takes the next document when one has ended; what only the old one had is put aside. */
function useReplacement(request: WorkingCopyRequest, { local, setEnding, setAside, take }: ReplacementParts) {
  const router = useRouter();
  const latest = useRef(request);
  latest.current = request;
  return async function replace(old: WorkingCopySession, ended: CopyEnding): Promise<void> {
    const { articleId, open, readText } = latest.current;
    // The desk stands still from here on: the session says so itself.
    setEnding(ended);
    // What is kept on this browser's disk is for the page that is loaded anew.
    if (ended.reason === "outdated") return;
    router.refresh();
    const answer = await openAgain(
      () => settle(open, articleId),
      () => !old.isClosed,
    );
    if (answer === null) return;
    // Read at the last moment: what was typed until the desk stood still is part of it.
    const unstored = old.hasUnstored ? readText(old) : "";
    const isKept = unstored === "" || (await local.putAside(unstored, "article").then(...KEPT_OR_NOT));
    if (isKept) await old.forgetShown().catch(() => undefined);
    const kept = await local.readAside().catch(() => []);
    // Where the browser keeps nothing, the words stay on the page at least.
    const lost: PutAside = { articleId, text: unstored, at: new Date().toISOString(), extent: "article" };
    setAside(isKept ? kept : [...kept, lost]);
    if (answer.ok) take(answer.data);
  };
}

/** There is no such article for this person any more; everything else may be another at the next trial. */
const FINAL: ReadonlySet<string> = new Set(["not-found", "forbidden"]);
/** Pause before the server is asked again, in milliseconds. */
const ASK_AGAIN_MS = 2_000;

/** Asks until there is an answer. @returns null when nobody waits for it any more */
async function openAgain(
  open: () => Promise<ActionResult<GivenCopy>>,
  isAwaited: () => boolean,
): Promise<ActionResult<GivenCopy> | null> {
  while (isAwaited()) {
    const answer = await open();
    if (answer.ok || FINAL.has(answer.code)) return isAwaited() ? answer : null;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  return null;
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
