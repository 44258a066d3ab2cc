"use client";

import { lazy, Suspense } from "react";
import type { HouseStyleCheck } from "./use-house-style.ts";

const FindingPopover = lazy(async () => ({ default: (await import("./finding-popover.tsx")).FindingPopover }));

/** What explains the underlined places of the text; loaded with the check. */
export function TextFindings({ check }: { readonly check: HouseStyleCheck }) {
  if (check.session === null) return null;
  return (
    <Suspense fallback={null}>
      <FindingPopover check={check} session={check.session} />
    </Suspense>
  );
}
