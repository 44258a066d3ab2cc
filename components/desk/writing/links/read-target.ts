import { parseSafeLink } from "#editor/safe-link.ts";
import { withoutTracking } from "#editor/without-tracking.ts";
import { articleIdInAddress } from "./own-article-address.ts";

/** What somebody typed into the link dialogue. `isShortened`: parameters that follow readers were left out. */
export type LinkTarget =
  | { readonly kind: "nothing" }
  | { readonly kind: "address"; readonly href: string; readonly isShortened: boolean }
  | { readonly kind: "article"; readonly articleId: number }
  | { readonly kind: "words"; readonly message: string };

/**
 * Reads the field: an article of ours by its address, any other address in its stored form, or words to search for.
 * `origin` is the portal's; null where links to articles are not offered.
 */
export function readTarget(typed: string, origin: string | null): LinkTarget {
  if (typed.trim() === "") return { kind: "nothing" };
  const articleId = origin === null ? null : articleIdInAddress(typed, origin);
  if (articleId !== null) return { kind: "article", articleId };
  const link = parseSafeLink(typed);
  if (!link.ok) return { kind: "words", message: link.message };
  const href = withoutTracking(link.href);
  // What remains is an address like any other, and is checked like one.
  const stored = parseSafeLink(href);
  if (!stored.ok) return { kind: "words", message: stored.message };
  return { kind: "address", href: stored.href, isShortened: stored.href !== link.href };
}
