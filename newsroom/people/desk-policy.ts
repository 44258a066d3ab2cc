import { CommandError } from "#lib/errors.ts";
import type { Actor, Role } from "./actor.ts";

/** What one may do at the desk apart from articles, which have a policy of their own. */
export const DESK_RIGHTS = {
  "use-desk": ["author", "editor", "admin"],
  "create-article": ["author", "editor", "admin"],
  "upload-picture": ["author", "editor", "admin"],
  "create-keyword": ["author", "editor", "admin"],
  "see-keywords": ["author", "editor", "admin"],
  "manage-keywords": ["editor", "admin"],
  "manage-front-page": ["editor", "admin"],
  "manage-series": ["editor", "admin"],
  "manage-house-style": ["editor", "admin"],
  "see-statistics": ["author", "editor", "admin"],
  "manage-redirects": ["editor", "admin"],
  "see-cancellations": ["editor", "admin"],
  "manage-sections": ["admin"],
  "manage-persons": ["admin"],
  "manage-users": ["admin"],
  "manage-settings": ["admin"],
  "see-audit-log": ["admin"],
} as const satisfies Record<string, readonly Role[]>;

export type DeskRight = keyof typeof DESK_RIGHTS;

export function may(actor: Actor, right: DeskRight): boolean {
  if (actor.kind === "system") return true;
  const roles: readonly Role[] = DESK_RIGHTS[right];
  return roles.includes(actor.role);
}

/** @throws CommandError "not-allowed" */
export function authorise(actor: Actor, right: DeskRight): void {
  if (!may(actor, right)) throw new CommandError("not-allowed", "Dazu fehlt Ihnen das Recht.");
}
