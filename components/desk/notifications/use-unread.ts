"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";

/** Where the number of unread notifications is asked for. */
const ADDRESS = "/redaktion/mitteilungen/zahl";

/** How often it is asked for while the page is looked at, in milliseconds. */
const PERIOD_MS = 60_000;

/** Said in this page when something was marked as read. */
const CHANGED = "notifications-read";

export function tellRead(): void {
  window.dispatchEvent(new Event(CHANGED));
}

/**
 * How many notifications are unread: asked on every further page, every minute, and when the window is looked at again.
 * @param initial how many there were when the first page was made
 */
export function useUnread(initial: number): number {
  const [unread, setUnread] = useState(initial);
  const pathname = usePathname();
  const known = useRef<string | null>(pathname);
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    let asked = 0;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      asked += 1;
      const question = asked;
      const count = await readCount(signal);
      // An earlier question may be answered later.
      if (count !== null && question === asked) setUnread(count);
    };
    const timer = setInterval(ask, PERIOD_MS);
    document.addEventListener("visibilitychange", ask, { signal });
    window.addEventListener(CHANGED, ask, { signal });
    if (known.current !== pathname) void ask();
    known.current = null;
    return () => {
      clearInterval(timer);
      abort.abort();
    };
  }, [pathname]);
  return unread;
}

/** Null without a network or a session: what was known last stays. */
async function readCount(signal: AbortSignal): Promise<number | null> {
  try {
    const answer = await fetch(ADDRESS, { signal, cache: "no-store" });
    return answer.ok ? Number(await answer.text()) : null;
  } catch {
    return null;
  }
}
