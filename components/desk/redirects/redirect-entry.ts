import type { Action } from "#components/ui/action-result.ts";

export type DeskRedirect = {
  readonly from: string;
  readonly to: string;
  /** False for one that a new slug left behind; it stays for ever. */
  readonly isLaidDown: boolean;
  readonly hits: number;
  /** „9.11.2018“; null when nobody ever asked for it. */
  readonly lastHit: string | null;
};

/** What reading in a list would do. */
export type ListPreview = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  readonly problemTotal: number;
};

export type RedirectFields = { from: string; to: string };

export type RedirectActions = {
  readonly layDown: Action<RedirectFields>;
  readonly change: Action<RedirectFields>;
  readonly remove: Action<{ from: string }>;
  readonly preview: Action<{ text: string }, ListPreview>;
  readonly importList: Action<{ text: string }, number>;
};

/** Address of the list, or of its part behind an old address. */
export function redirectsAddress(words: string, after = ""): string {
  const query = new URLSearchParams({
    ...(words === "" ? {} : { q: words }),
    ...(after === "" ? {} : { nach: after }),
  });
  return `/redaktion/weiterleitungen${query.size === 0 ? "" : `?${query}`}`;
}
