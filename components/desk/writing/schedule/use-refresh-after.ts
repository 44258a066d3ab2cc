"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { momentsOfBerlinTime } from "#lib/berlin-time.ts";
import type { WrittenDate } from "../writing-article.ts";

/** By then the house has done it. */
const DONE_AFTER_MS = 3_000;
/** How often the page asks when it was not: another clock rules, and something may have gone wrong. */
const AGAIN_MS = 15_000;
/** The longest that a browser waits for; nobody keeps a page open for so many days. */
const LONGEST_MS = 2 ** 31 - 1;

/** Shows what has become of the piece when its moment has come while somebody looks at it. */
export function useRefreshAfter(date: WrittenDate | null): void {
  const router = useRouter();
  useEffect(() => {
    const moment = date && momentsOfBerlinTime(date.at).at(date.isSecond ? 1 : 0);
    if (!moment) return;
    const wait = moment.getTime() + DONE_AFTER_MS - Date.now();
    if (wait > LONGEST_MS) return;
    const timer = setTimeout(() => router.refresh(), wait > 0 ? wait : AGAIN_MS);
    return () => clearTimeout(timer);
  }, [date, router]);
}
