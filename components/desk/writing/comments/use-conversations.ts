"use client";

import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useToast } from "#components/ui/toast.tsx";
import { commentMessages as words } from "#lib/messages/desk-comment-panel.ts";
import type { Passage } from "#newsroom/comments/passage.ts";
import type { Placed } from "./comment-marks-session.ts";
import type { CommentsProps } from "./comments-entry.tsx";
import { threadPlace } from "./thread-card.tsx";
import { useCommentMarks } from "./use-comment-marks.ts";
import { useComments } from "./use-comments.ts";
import type { PageComments, PageThread } from "./writing-comments.ts";

type About = { readonly quote: string; readonly passage: Passage };

/** What a comment is being written on; without words the whole article. */
export type Begun = { readonly about: About | null };

export type Conversations = {
  /** Null until they are there. */
  readonly comments: PageComments | null;
  readonly hasFailed: boolean;
  /** Those about the whole article first, then in the order of the text; what has lost its place comes last. */
  readonly open: readonly PageThread[];
  readonly settled: readonly PageThread[];
  readonly placed: Placed;
  readonly current: string | null;
  readonly begun: Begun | null;
  readonly showsResolved: boolean;
  readonly showResolved: (isShown: boolean) => void;
  readonly reload: () => void;
  readonly endBegun: () => void;
  /** Puts the focus on a thread as soon as it is there, unless the person is somewhere else by then. */
  readonly goTo: (thread: string) => void;
  /** Goes to a thread's words in the text. */
  readonly jump: (thread: string) => void;
  /** The same words as they are now, after others wrote. */
  readonly renew: (about: About) => Passage;
};

const NONE: readonly PageThread[] = [];

/** Everything about the comments beside one text: what there is, what is being looked at, what is being written. */
export function useConversations({ wishes, ...props }: CommentsProps & { readonly wishes: number }): Conversations {
  const { comments, hasFailed, reload } = useComments(props);
  const threads = comments?.threads ?? NONE;
  const [begun, setBegun] = useState<Begun | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [showsResolved, showResolved] = useState(false);
  const awaited = useRef<Awaited | null>(null);
  const press = useCallback((id: string) => {
    setCurrent(id);
    bringIntoView(id);
  }, []);
  const draft = begun?.about ?? null;
  const { marks, placed } = useCommentMarks(props, { threads, draft, current, onPress: press });

  function goTo(id: string, from: Element | null = null): void {
    setCurrent(id);
    if (threads.some((thread) => thread.id === id && thread.resolved !== null)) showResolved(true);
    awaited.current = { id, from };
  }

  useWish(marks !== null && comments !== null ? wishes : 0, () => {
    const held = marks?.holdSelection() ?? null;
    const thread = held === null ? (marks?.threadAtCaret() ?? null) : null;
    if (comments?.mayComment === false) return words.trashed;
    if (held === "too-long") return words.tooLong;
    if (thread !== null) goTo(thread, document.activeElement);
    // Whoever is writing a comment already goes on with it, unless other words are selected.
    else setBegun((before) => (before === null || held !== null ? { about: held } : before));
    return null;
  });
  useAddressedThread(threads, goTo);
  useFocusOnAwaited(awaited);
  const open = useMemo(() => inOrder(threads, placed), [threads, placed]);
  return {
    ...{ comments, hasFailed, placed, current, begun, showsResolved, showResolved, goTo, open },
    settled: threads.filter(({ resolved }) => resolved !== null),
    reload: () => void reload(),
    endBegun: () => setBegun(null),
    jump(id) {
      setCurrent(id);
      marks?.reveal(id);
    },
    renew: (about) => marks?.renew(about) ?? about.passage,
  };
}

/** Beside the text a thread may come into view; below it, on a phone, the text stays where it is. */
function bringIntoView(id: string): void {
  if (!window.matchMedia("(min-width: 80rem)").matches) return;
  document.getElementById(threadPlace(id))?.scrollIntoView({ block: "nearest" });
}

/** Answers every wish once, as soon as that is possible. @param begin tells in German why it is not */
function useWish(wishes: number, begin: () => string | null): void {
  const toast = useToast();
  const answer = useEffectEvent(() => {
    const refusal = begin();
    if (refusal !== null) toast(refusal, "error");
  });
  useEffect(() => {
    if (wishes > 0) answer();
  }, [wishes]);
}

function inOrder(threads: readonly PageThread[], placed: Placed): readonly PageThread[] {
  const rank = ({ id, quote }: PageThread) => (quote === null ? -1 : (placed.get(id) ?? Number.MAX_SAFE_INTEGER));
  return threads.filter(({ resolved }) => resolved === null).sort((one, other) => rank(one) - rank(other));
}

/** Whoever comes by a link to a thread is led to it once, as soon as it is there. */
function useAddressedThread(threads: readonly PageThread[], goTo: (id: string) => void): void {
  const isDone = useRef(false);
  const go = useEffectEvent(goTo);
  const addressed = threads.find(({ id }) => window.location.hash === `#${threadPlace(id)}`)?.id;
  useEffect(() => {
    if (isDone.current || addressed === undefined) return;
    isDone.current = true;
    go(addressed);
  }, [addressed]);
}

/** A thread that is gone to, and what has the focus until then; null for nothing. */
type Awaited = { readonly id: string; readonly from: Element | null };

/**
 * A thread that is gone to gets the focus once it is drawn, now or after a later drawing. Whoever writes on in the text
 * meanwhile keeps it: the next letters would go nowhere.
 */
function useFocusOnAwaited(awaited: { current: Awaited | null }): void {
  useEffect(() => {
    if (awaited.current === null) return;
    const { id, from } = awaited.current;
    const place = document.getElementById(threadPlace(id));
    if (place === null) return;
    awaited.current = null;
    const holder = document.activeElement;
    if (holder !== null && holder !== document.body && holder !== from) return;
    place.focus();
    place.scrollIntoView({ block: "nearest" });
  });
}
