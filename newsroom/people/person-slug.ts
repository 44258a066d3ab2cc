import type { Transaction } from "../newsroom-database.ts";
import { freeSlug, slugify } from "../slug.ts";

type Named = { readonly name: string | null; readonly initials: string };

/** A free address for a byline: from the name, else from the initials. `ownId` is the person who may keep theirs. */
export async function personSlug(transaction: Transaction, person: Named, ownId?: number): Promise<string> {
  const wanted = slugify(person.name ?? "", slugify(person.initials, "person"));
  const others = await transaction.person.findMany({
    where: { slug: { startsWith: wanted }, ...(ownId === undefined ? {} : { id: { not: ownId } }) },
    select: { slug: true },
  });
  return freeSlug(wanted, new Set(others.map((other) => other.slug)));
}
