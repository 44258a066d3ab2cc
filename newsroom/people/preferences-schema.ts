import { z } from "zod";

/** What one may change about one's own way of working; what is not named stays as it is. */
export const changePreferencesSchema = z
  .strictObject({ usesShortcuts: z.boolean(), showsInvisible: z.boolean() })
  .partial();

export type Preferences = {
  /** Whether the desk's own keyboard shortcuts act (WCAG 2.1.4). */
  readonly usesShortcuts: boolean;
  /** Whether spaces, soft hyphens and breaks are shown while writing. */
  readonly showsInvisible: boolean;
};
