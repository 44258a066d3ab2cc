import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";

/** Somebody named in a byline; without a name while only imported initials are known. */
export type PersonRow = {
  readonly id: number;
  readonly name: string | null;
  readonly initials: string;
  readonly slug: string;
  readonly userId: string | null;
};

export type PersonListRow = PersonRow & {
  /** Name of the linked account, if there is one. */
  readonly userName: string | null;
  /** Articles with this person in the byline, whatever their state, without those in the trash. */
  readonly articleCount: number;
};

export const personRowSelect = { id: true, name: true, initials: true, slug: true, userId: true } as const;

/** In the editors' order; new persons stand at the end. */
export async function listPersons(): Promise<PersonListRow[]> {
  const persons = await newsroomDatabase().person.findMany({
    select: {
      ...personRowSelect,
      user: { select: { name: true } },
      _count: { select: { articles: { where: { article: { trashedAt: null } } } } },
    },
    orderBy: [{ position: "asc" }, { name: { sort: "asc", nulls: "last" } }, { initials: "asc" }],
  });
  return persons.map(({ user, _count, ...person }) => ({
    ...person,
    userName: user?.name ?? null,
    articleCount: _count.articles,
  }));
}

/** `initials` exactly as stored: case counts. */
export function findPersonByInitials(
  initials: string,
  reader: Transaction = newsroomDatabase(),
): Promise<PersonRow | null> {
  return reader.person.findUnique({ where: { initials }, select: personRowSelect });
}
