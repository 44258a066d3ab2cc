import type { Action } from "#components/ui/action-result.ts";

export type DeskPerson = {
  readonly id: number;
  /** Null for initials that came with an import. */
  readonly name: string | null;
  readonly initials: string;
  readonly articleCount: number;
  readonly userId: string | null;
  /** Name of the person's account, if there is one. */
  readonly userName: string | null;
};

/** `userId` is empty for a person without an account. */
export type PersonFields = { name: string; initials: string; userId: string };

/** An account that a by-line can belong to. */
export type DeskAccount = { readonly id: string; readonly name: string };

export type PersonActions = {
  readonly createPerson: Action<PersonFields>;
  readonly changePerson: Action<PersonFields & { id: number }>;
  /** All ids in their new order. */
  readonly orderPersons: Action<{ ids: number[] }>;
};

/** The name, or the initials as long as there is none. */
export function personLabel({ name, initials }: Pick<DeskPerson, "name" | "initials">): string {
  return name ?? `(${initials})`;
}
