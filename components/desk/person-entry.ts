import type { Action } from "#components/ui/action-result.ts";

export type DeskPerson = {
  readonly id: number;
  /** Null for initials that came with an import. */
  readonly name: string | null;
  readonly initials: string;
  readonly articleCount: number;
  /** Name of the person's account, if there is one. */
  readonly userName: string | null;
};

export type PersonActions = {
  readonly createPerson: Action<{ name: string; initials: string }>;
  readonly changePerson: Action<{ id: number; name: string; initials: string }>;
  /** All ids in their new order. */
  readonly orderPersons: Action<{ ids: number[] }>;
};

/** The name, or the initials as long as there is none. */
export function personLabel({ name, initials }: Pick<DeskPerson, "name" | "initials">): string {
  return name ?? `(${initials})`;
}
