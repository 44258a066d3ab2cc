/** The three kinds of account, from fewest to most rights. */
export const ROLES = ["author", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Whoever acts: a signed-in user as the database knows them at this moment, or the system itself. */
export type Actor =
  | { readonly kind: "user"; readonly id: string; readonly name: string; readonly role: Role }
  | { readonly kind: "system" };

/** The operator at the command line and jobs without a person behind them; may everything, is logged like everybody. */
export const SYSTEM: Actor = { kind: "system" };

export function actorName(actor: Actor): string {
  return actor.kind === "user" ? actor.name : "System";
}

/** The account's id, or null for the system. */
export function actorId(actor: Actor): string | null {
  return actor.kind === "user" ? actor.id : null;
}
