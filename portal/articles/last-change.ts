import type { PortalArticle } from "./article.ts";

/**
 * When readers were last told that something is different: at the publication, at an update that the desk calls significant,
 * at a correction. A small fix is none of them.
 */
export function lastChange({
  firstPublishedAt,
  significantUpdateAt,
  corrections,
}: Pick<PortalArticle, "firstPublishedAt" | "significantUpdateAt" | "corrections">): Date {
  const moments = [firstPublishedAt, significantUpdateAt ?? firstPublishedAt, ...corrections.map(({ at }) => at)];
  return new Date(Math.max(...moments.map((moment) => moment.getTime())));
}
