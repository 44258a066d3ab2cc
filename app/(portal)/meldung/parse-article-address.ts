export type ArticleAddress = { readonly id: number; readonly slug: string; readonly isPdf: boolean };

const MAX_ID = 2_147_483_647;

/**
 * Reads `{id}-{slug}`, `{id}` and both with `.pdf`. The number rules; a slug that is wrong or missing is mended by a
 * redirect. Returns null for what is no article's address at all.
 */
export function parseArticleAddress(segment: string): ArticleAddress | null {
  const match = /^(\d{1,10})(?:-(.*?))?(\.pdf)?$/s.exec(segment);
  const id = Number(match?.[1]);
  if (match === null || id < 1 || id > MAX_ID) return null;
  return { id, slug: match[2] ?? "", isPdf: match[3] !== undefined };
}
