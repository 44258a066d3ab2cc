"use client";

import { latePart } from "#components/ui/late-part.tsx";
import type { HouseStyleCheck } from "./use-house-style.ts";

const FindingPopover = latePart(async () => (await import("./finding-popover.tsx")).FindingPopover);

/** What explains the underlined places of the text; loaded with the check. */
export function TextFindings({ check }: { readonly check: HouseStyleCheck }) {
  if (check.session === null) return null;
  return <FindingPopover check={check} session={check.session} />;
}
