import { randomUUID } from "node:crypto";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { createSection } from "#newsroom/sections/create-section.ts";
import type { SectionRow } from "#newsroom/sections/section-queries.ts";

/** A section with a name of its own, unless one is given; readers do not see it, since no press printed it. */
export function buildSection({ name = `Ressort ${randomUUID()}` }: { name?: string } = {}): Promise<SectionRow> {
  return newsroomDatabase().$transaction((transaction) => createSection(transaction, SYSTEM, { name }));
}
