import { createHash } from "node:crypto";
import type { ArticleContent } from "../article.ts";

/**
 * SHA-256 (hex) over the content with its keys in order: the same words give the same hash. Recommended articles came later
 * than the first approvals: where none are chosen the content is what it was, and what was approved stays so.
 */
export function hashContent({ recommendedIds, ...content }: ArticleContent): string {
  const hashed = recommendedIds.length === 0 ? content : { ...content, recommendedIds };
  return createHash("sha256")
    .update(JSON.stringify(sortKeys(hashed)))
    .digest("hex");
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
