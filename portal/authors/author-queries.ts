import { toStorable } from "#lib/storable-text.ts";
import type { PortalAuthor } from "../articles/article.ts";
import { portalDatabase } from "../portal-database.ts";

/** An author with at least one published piece, or null. */
export function findAuthor(slug: string): Promise<PortalAuthor | null> {
  return portalDatabase().portalPerson.findUnique({
    where: { slug: toStorable(slug) },
    select: { name: true, initials: true, slug: true },
  });
}
