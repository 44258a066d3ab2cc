import { randomBytes } from "node:crypto";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { createPerson } from "#newsroom/people/create-person.ts";
import type { PersonRow } from "#newsroom/people/person-queries.ts";

export type PersonWishes = { readonly name?: string; readonly initials?: string; readonly userId?: string };

/** Initials that nobody else in this run has. */
export function freshInitials(): string {
  return `x${randomBytes(4).toString("hex")}`;
}

/** Somebody for a byline, known to the newsroom only: readers see a person once the press has printed them. */
export function buildPerson(wishes: PersonWishes = {}): Promise<PersonRow> {
  const initials = wishes.initials ?? freshInitials();
  const input = { name: wishes.name ?? `Jo ${initials}`, initials, userId: wishes.userId ?? null };
  return newsroomDatabase().$transaction((transaction) => createPerson(transaction, SYSTEM, input));
}
