import { portalDatabase } from "../portal-database.ts";

export type PortalKeyword = {
  readonly name: string;
  readonly slug: string;
  readonly kind: string | null;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
};

/** A keyword that at least one published piece carries, or null. */
export function findKeyword(slug: string): Promise<PortalKeyword | null> {
  return portalDatabase().portalKeyword.findUnique({
    where: { slug },
    select: { name: true, slug: true, kind: true, acronym: true, aliases: true },
  });
}
