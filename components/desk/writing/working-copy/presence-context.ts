import { createContext } from "react";
import type { Presence } from "./use-presence.ts";

/** The others, for the fields of the page. */
export const PresenceContext = createContext<Presence>({
  people: [],
  inField: () => [],
  changedBy: () => undefined,
});
