"use client";

import { useSyncExternalStore } from "react";
import type { HouseStyleSession } from "./house-style-session.ts";
import type { HouseStyleView } from "./shown-finding.ts";

const waiting: HouseStyleView = { kind: "waiting" };
const unsubscribed = () => () => undefined;

/** What the check shows at present; only who asks is drawn again when it changes. */
export function useHouseStyleView(session: HouseStyleSession | null): HouseStyleView {
  return useSyncExternalStore(session?.subscribe ?? unsubscribed, session?.getView ?? (() => waiting), () => waiting);
}
