import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";

export type SectionRow = {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  /** Place in the order of sections, ascending; ties fall to the name. */
  readonly position: number;
};

/** `articleCount`: articles of the section in whatever state, also those in the trash. */
export type SectionListEntry = SectionRow & {
  readonly articleCount: number;
  /** Whether its pieces are approved by somebody who is not their author before readers see them. */
  readonly needsFourEyes: boolean;
};

const row = { id: true, name: true, slug: true, position: true } as const;

/** All sections in their order. */
export async function listSections(): Promise<SectionListEntry[]> {
  const sections = await newsroomDatabase().section.findMany({
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { ...row, needsFourEyes: true, _count: { select: { articles: true } } },
  });
  return sections.map(({ _count, ...section }) => ({ ...section, articleCount: _count.articles }));
}

/** The section of this name, upper and lower case apart, or null. */
export async function findSectionNamed(transaction: Transaction, name: string): Promise<SectionRow | null> {
  const wanted = comparable(name);
  // A portal has a dozen sections; comparing here keeps the one rule for German letters in one language.
  const sections = await transaction.section.findMany({ select: row });
  const exact = sections.find((section) => section.name === name);
  return exact ?? sections.find((section) => comparable(section.name) === wanted) ?? null;
}

function comparable(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("de");
}
