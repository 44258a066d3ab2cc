import { toStorable } from "#lib/storable-text.ts";
import { findAuthor } from "../authors/author-queries.ts";
import { keywordLabel } from "../keywords/keyword-label.ts";
import { portalDatabase } from "../portal-database.ts";
import type { FeedScope } from "./feed-queries.ts";

/** The name of what a feed is about, as readers see it; null when readers cannot see it. */
export async function findFeedSubject(scope: Exclude<FeedScope, { kind: "portal" }>): Promise<string | null> {
  const slug = toStorable(scope.slug);
  switch (scope.kind) {
    case "section":
      return (
        (await portalDatabase().portalSection.findUnique({ where: { slug }, select: { name: true } }))?.name ?? null
      );
    case "keyword": {
      const keyword = await portalDatabase().portalKeyword.findUnique({
        where: { slug },
        select: { name: true, acronym: true },
      });
      return keyword === null ? null : keywordLabel(keyword);
    }
    case "author": {
      const author = await findAuthor(slug);
      return author === null ? null : (author.name ?? author.initials);
    }
  }
}
